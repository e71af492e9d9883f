import { describe, expect, test } from 'vitest';
import { onPad } from '../../../src/core/geometry/body-frame.ts';
import { kneeFlexion } from '../../../src/core/geometry/knee-flexion.ts';
import { findReps } from '../../../src/core/report/find-reps.ts';
import { repPlace } from '../../../src/core/report/rep-place.ts';
import { repReport, type SetContext } from '../../../src/core/report/rep-report.ts';
import { smoothJoints } from '../../../src/core/report/smooth-joints.ts';
import { addKnee, type KneeSums, type LearnedHip, learnHip } from '../../../src/core/reps/learn-hip.ts';
import type { RepSpan } from '../../../src/core/reps/segment-reps.ts';
import { degrees, thighLengths } from '../../../src/core/vocabulary/units.ts';
import { expectAngle, expectLength, expectTime } from '../../builders/expect-close.ts';
import { setupOf } from '../../builders/followed.ts';
import {
  type Act,
  MOVENET,
  MOVENET_KNEE,
  play,
  rep,
  roundedRep,
  type Scene,
  type SceneOptions,
  withRests,
} from '../../builders/leg-press.ts';

const THIGH_CM = 42;

type Judged = ReturnType<typeof repReport>;

/** Everything that a rep is judged with, learned from the whole scene. */
const judge = (
  acts: readonly Act[],
  options: SceneOptions = {},
  change: Partial<SetContext> = {},
): { readonly reports: readonly Judged[]; readonly scene: Scene; readonly learned: LearnedHip } => {
  const scene = play(acts, options);
  const { body } = setupOf(scene.recording);
  const frames = smoothJoints(scene.recording.frames, body);
  const { reps } = findReps(frames);
  const within = (span: RepSpan) => frames.filter(({ at }) => at >= span.top.at && at <= span.end.at + 400);
  let sums: KneeSums = {};
  for (const span of reps) {
    const own = within(span);
    const { hip, slide } = repPlace(own, body);
    for (const { joints } of own) {
      const flexion = kneeFlexion(joints.hip, joints.knee, joints.ankle);
      sums = addKnee(sums, onPad(joints.knee, hip, body), flexion, slide);
    }
  }
  const context: SetContext = {
    body,
    learned: learnHip(sums) as LearnedHip,
    thighCm: THIGH_CM,
    liftAllowed: true,
    usualExcursion: degrees(50),
    firstSlide: thighLengths(0),
    ...change,
  };
  return {
    reports: reps.map((span, i) => repReport(i + 1, span, within(span), context)),
    scene,
    learned: context.learned,
  };
};

const clean = withRests([rep(98), rep(98), rep(98)]);
const quickTurn = { pause: 0 };
const rounded = withRests([
  roundedRep(114, 96, quickTurn),
  roundedRep(90, 96, quickTurn),
  roundedRep(114, 96, quickTurn),
]);

describe('repReport', () => {
  test('repReport gives index, times and tempo of a rep', () => {
    const { reports, scene } = judge(clean);
    reports.forEach(({ index, startAt, bottomAt, endAt, eccentric, pause, concentric }, i) => {
      const truth = scene.reps[i] as Scene['reps'][number];
      expect(index).toBe(i + 1);
      expectTime(bottomAt, truth.bottomAt, 200);
      expect(startAt).toBeGreaterThanOrEqual(truth.startAt);
      expect(endAt).toBeLessThanOrEqual(truth.endAt);
      expectTime(eccentric + pause + concentric, endAt - startAt);
      expect(eccentric).toBeGreaterThan(concentric);
    });
  });

  test('repReport measures depth to 3 degrees, with the detector’s faults', () => {
    for (const options of [{}, { detector: MOVENET }]) {
      for (const { depth } of judge(clean, options).reports) expectAngle(depth, 98, 3);
    }
  });

  test('repReport measures knee flexion to 1 degree without a detector’s faults', () => {
    const { reports, scene } = judge(clean);
    reports.forEach(({ kneeFlexion }, i) => {
      expectAngle(kneeFlexion, scene.reps[i]?.kneeFlexion ?? 0, 1);
    });
  });

  test('repReport finds no lift where there is none', () => {
    for (const { lift, liftClass, liftSeenAt, hipToPadChange } of judge(clean, { detector: MOVENET }).reports) {
      expect(liftClass).toBe('none');
      expectLength(lift, 0, 0.6);
      expect(liftSeenAt).toBeNull();
      expectAngle(hipToPadChange, 0, 0.8);
    }
  });

  test('repReport finds the reps that lift, how much, and from where on', () => {
    const { reports, scene } = judge(rounded, { detector: { ...MOVENET, noise: 0.004 } });
    expect(reports.map(({ liftClass }) => liftClass)).toEqual(['clear', 'none', 'clear']);
    reports.forEach(({ lift }, i) => {
      expectLength(lift, (scene.reps[i]?.lift ?? 0) * THIGH_CM, 0.8);
    });
    expect(reports[0]?.liftSeenAt).toBeGreaterThan(96);
    expect(reports[0]?.liftSeenAt).toBeLessThan(112);
  });

  describe('two readings of the same knees', () => {
    const pinned = judge(clean, { detector: MOVENET }).learned;
    /** The other reading has the hip lower on the pad by `across` thigh lengths, so that its lift is as much more. */
    const reading = (across: number, share: number): Partial<SetContext> => ({
      learned: {
        ...pinned,
        rival: { circle: { ...pinned.circle, across: pinned.circle.across - across }, share },
      },
    });
    const judgedWith = (across: number, share: number) =>
      judge(clean, { detector: MOVENET }, reading(across, share)).reports.map(
        ({ liftClass, lift, notMeasuredBecause }) => [liftClass, lift === null, notMeasuredBecause],
      );

    test('repReport gives no verdict where another likely reading has the hips clearly lifted', () => {
      const undecided = ['not-measured', true, 'undecided'];
      expect(judgedWith(0.08, 0.3)).toEqual([undecided, undecided, undecided]);
    });

    test('repReport says none where that other reading is unlikely, or has the hips down as well', () => {
      const none = ['none', false, null];
      expect(judgedWith(0.08, 0.15)).toEqual([none, none, none]);
      expect(judgedWith(0.015, 0.3)).toEqual([none, none, none]);
    });
  });

  test('repReport takes the lift at the bottom alone, to 2.5 mm where only the knee keypoint is biased', () => {
    const { reports, scene } = judge(rounded, { detector: MOVENET_KNEE });
    expectLength(reports[0]?.lift ?? null, (scene.reps[0]?.lift ?? 0) * THIGH_CM, 0.25);
  });

  test('repReport states an SD of the lift that its error lies within, twice over, and no less than 5 mm', () => {
    const { reports, scene } = judge(rounded, { detector: MOVENET });
    reports.forEach(({ lift, liftSigma }, i) => {
      expect(liftSigma).toBeGreaterThanOrEqual(0.012 * THIGH_CM);
      expect(Math.abs((lift as number) - (scene.reps[i]?.lift ?? 0) * THIGH_CM)).toBeLessThan(
        2 * (liftSigma as number),
      );
    });
    expect(reports[0]?.liftSigma).toBeGreaterThan(reports[1]?.liftSigma as number);
  });

  test.each([1, -1])(
    'repReport reads no lift after a slide of 5 cm, way %d along the pad, and is less sure of it',
    (way) => {
      const slide = (way * 5) / THIGH_CM;
      const { reports } = judge(withRests([rep(98), rep(98), rep(98), rep(98, { slide }), rep(98)]), {
        detector: MOVENET,
      });
      const [first, last] = [reports[0] as Judged, reports[4] as Judged];
      expect(reports.map(({ liftClass }) => liftClass)).toEqual(Array.from({ length: 5 }, () => 'none'));
      expectLength(last.slide, way * 5, 0.5);
      expectLength(first.slide, 0, 0.5);
      expect(last.liftSigma).toBeGreaterThan(1.4 * (first.liftSigma as number));
    },
  );

  test('repReport gives the slide since the first rep, wherever the set began', () => {
    const [slid] = judge(clean, {}, { firstSlide: thighLengths(-0.1) }).reports;
    expectLength(slid?.slide ?? null, 0.1 * THIGH_CM, 0.3);
  });

  test('repReport gives the turn of the trunk that goes with the lift', () => {
    const { reports } = judge(rounded, { detector: MOVENET_KNEE });
    const { lift, hipToPadChange } = reports[0] as Judged;
    expectAngle(hipToPadChange, (Math.atan2(lift as number, 1.18 * THIGH_CM) * 180) / Math.PI, 0.2);
  });

  test('repReport keeps null what it could not measure: the hip is hidden at the bottom', () => {
    const { reports } = judge(rounded, { detector: { noise: 0.004, hipHiddenFrom: 105 } });
    const [hidden, seen] = reports as readonly [Judged, Judged];
    expect(hidden).toMatchObject({
      depth: null,
      hipFlexion: null,
      kneeFlexion: null,
      lift: null,
      liftSigma: null,
      liftClass: 'not-measured',
      hipToPadChange: null,
      liftSeenAt: null,
    });
    expect(hidden.eccentric).toBeGreaterThan(1000);
    expectAngle(seen.depth, 90, 3);
  });

  test('repReport tells no lift where the view or the frame rate forbids it, but still the depth', () => {
    const { reports } = judge(rounded, {}, { liftAllowed: false });
    expect(reports.map(({ liftClass }) => liftClass)).toEqual(['not-measured', 'not-measured', 'not-measured']);
    expect(reports.every(({ lift, hipToPadChange }) => lift === null && hipToPadChange === null)).toBe(true);
    expectAngle(reports[1]?.depth ?? null, 90, 3);
  });

  test('repReport calls a rep partial that is clearly shallower than the set', () => {
    const { reports } = judge(withRests([rep(100), rep(84), rep(100)]), {}, { usualExcursion: degrees(64) });
    expect(reports.map(({ partial }) => partial)).toEqual([false, true, false]);
  });

  test('repReport gives lift in centimetres of the lifter’s thigh', () => {
    const [small, tall] = [40, 48].map((thighCm) => judge(rounded, {}, { thighCm: thighCm }).reports[0]?.lift ?? 0);
    expectLength((tall as number) / (small as number), 48 / 40);
  });
});
