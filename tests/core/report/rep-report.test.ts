import { describe, expect, test } from 'vitest';
import { onPad } from '../../../src/core/geometry/body-frame.ts';
import { findReps } from '../../../src/core/report/find-reps.ts';
import { repReport, restingHip, type SetContext } from '../../../src/core/report/rep-report.ts';
import { smoothJoints } from '../../../src/core/report/smooth-joints.ts';
import { addKnee, type KneeSums, type LearnedHip, learnHip } from '../../../src/core/reps/learn-hip.ts';
import type { RepSpan } from '../../../src/core/reps/segment-reps.ts';
import type { RepReport } from '../../../src/core/vocabulary/report.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { expectAngle, expectLength, expectTime } from '../../builders/expect-close.ts';
import { setupOf } from '../../builders/followed.ts';
import {
  type Act,
  MOVENET,
  play,
  rep,
  roundedRep,
  type Scene,
  type SceneOptions,
  withRests,
} from '../../builders/leg-press.ts';

const THIGH_CM = 42;

/** Everything that a rep is judged with, learned from the whole scene. */
const judge = (
  acts: readonly Act[],
  options: SceneOptions = {},
  change: Partial<SetContext> = {},
): { readonly reports: readonly RepReport[]; readonly scene: Scene } => {
  const scene = play(acts, options);
  const { body } = setupOf(scene.recording);
  const frames = smoothJoints(scene.recording.frames, body);
  const { reps } = findReps(frames);
  const within = (span: RepSpan) => frames.filter(({ at }) => at >= span.top.at && at <= span.end.at + 400);
  let sums: KneeSums = {};
  for (const span of reps) {
    const own = within(span);
    for (const { joints } of own) sums = addKnee(sums, onPad(joints.knee, restingHip(own, body), body), degrees(80));
  }
  const learned = learnHip(sums) as LearnedHip;
  const context = { body, learned, thighCm: THIGH_CM, liftAllowed: true, usualExcursion: degrees(50), ...change };
  return { reports: reps.map((span, i) => repReport(i + 1, span, within(span), context)), scene };
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
    const { reports, scene } = judge(rounded, { detector: { noise: 0.004 } });
    expect(reports.map(({ liftClass }) => liftClass !== 'none')).toEqual([true, false, true]);
    reports.forEach(({ lift }, i) => {
      expectLength(lift, (scene.reps[i]?.lift ?? 0) * THIGH_CM, 0.7);
    });
    expect(reports[0]?.liftSeenAt).toBeGreaterThan(96);
    expect(reports[0]?.liftSeenAt).toBeLessThan(112);
  });

  test('repReport takes the lift at the bottom alone, to 2.5 mm without a detector’s faults', () => {
    const { reports, scene } = judge(rounded);
    expectLength(reports[0]?.lift ?? null, (scene.reps[0]?.lift ?? 0) * THIGH_CM, 0.25);
  });

  test('repReport gives the turn of the trunk that goes with the lift', () => {
    const { reports } = judge(rounded);
    const { lift, hipToPadChange } = reports[0] as RepReport;
    expectAngle(hipToPadChange, (Math.atan2(lift as number, 1.18 * THIGH_CM) * 180) / Math.PI, 0.2);
  });

  test('repReport keeps null what it could not measure: the hip is hidden at the bottom', () => {
    const { reports } = judge(rounded, { detector: { noise: 0.004, hipHiddenFrom: 105 } });
    const [hidden, seen] = reports as readonly [RepReport, RepReport];
    expect(hidden).toMatchObject({
      depth: null,
      hipFlexion: null,
      kneeFlexion: null,
      lift: null,
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

describe('restingHip', () => {
  test('restingHip(frames, body) is the set’s, moved with the shoulder', () => {
    const { recording } = play(withRests([rep(95, { slide: 0.1 }), rep(95)]));
    const { body } = setupOf(recording);
    const frames = smoothJoints(recording.frames, body);
    const at = (from: number, to: number) =>
      onPad(
        restingHip(
          frames.filter(({ at }) => at >= from && at < to),
          body,
        ),
        body.hip,
        body,
      );
    const [before, after] = [at(0, 800), at(6000, 9000)];
    expectLength(after.along - before.along, 0.1, 0.005);
    expectLength(after.across - before.across, 0, 0.005);
  });
});
