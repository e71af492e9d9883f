import { beforeAll, describe, expect, test } from 'vitest';
import { type Review, reviewSet } from '../../src/core/report/review-set.ts';
import type { KnownHip } from '../../src/core/vocabulary/known-hip.ts';
import type { Keypoint, Observation } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import type { RepReport } from '../../src/core/vocabulary/report.ts';
import { followed, setupOf } from '../builders/followed.ts';
import {
  type Act,
  MOVENET,
  MOVENET_KNEE,
  play,
  rep,
  roundedRep,
  type SceneOptions,
  withRests,
} from '../builders/leg-press.ts';
import { normal, seeded } from '../builders/noise.ts';

const THIGH_CM = 41.65;
const DRAWS = 20;
const DRAWN_MS = 60_000;
const TEMPO = { eccentric: 1700, concentric: 1300 };
/** Depth of a set's legs nearly straight, as it should be, and of one that never lets them come so far. */
const TOP = 62;
const DEEP_TOP = 84;
/** A lifter who sits down anew: 1.3 cm elsewhere against the shoulder. */
const RESEATED = 0.03;

const between = (share: number, low: number, high: number): number => low + share * (high - low);

/** One lifter on one machine before one detector. */
interface Lifter {
  readonly options: SceneOptions;
  readonly pad: number;
  readonly thigh: number;
  readonly onset: number;
  readonly liftSlope: number;
}

const lifterOf = (seed: number): Lifter => {
  const share = seeded(seed);
  const spread = normal(seed + DRAWS);
  const [pad, thigh] = [between(share(), 15, 60), between(share(), 100, 200)];
  const machine = { pad, thigh, rail: between(share(), 52, 58), footHeight: between(share(), 0, 0.15) };
  const detector = {
    ...MOVENET,
    seed,
    hipAlong: 0.06 + 0.05 * spread(),
    hipAcross: 0.02 + 0.01 * spread(),
    kneeOut: MOVENET_KNEE.kneeOut + 0.008 * spread(),
  };
  const options = { machine, detector, shutter: { fps: 20 } };
  return { options, pad, thigh, onset: between(share(), 88, 94), liftSlope: between(share(), 0.003, 0.007) };
};

const playedBy = ({ options }: Lifter, acts: readonly Act[], top: number, seed = 0) =>
  play(withRests(acts, 500), {
    ...options,
    top,
    detector: { ...options.detector, seed: (options.detector?.seed ?? 0) + seed },
  });

const lifted = (lifter: Lifter) => {
  const { onset, liftSlope } = lifter;
  const acts = [110, 108, 112].map((depth) => roundedRep(depth, onset, { ...TEMPO, liftSlope }));
  return playedBy(lifter, acts, DEEP_TOP, 1000);
};

/** The same set by a lifter whose hip sits `by` thigh lengths off its usual place across the pad, against the shoulder. */
const reseated = (recording: Recording, { pad, thigh }: Lifter, by: number): Recording => {
  const turn = (pad * Math.PI) / 180;
  const [x, y] = [Math.sin(turn) * by * thigh, Math.cos(turn) * by * thigh];
  const moved = (name: string, point: Keypoint): Keypoint =>
    /hip|knee|ankle/.test(name) ? point : { ...point, x: point.x - x, y: point.y - y };
  const frame = (seen: Observation): Observation =>
    seen.kind === 'pose'
      ? {
          ...seen,
          keypoints: Object.fromEntries(
            Object.entries(seen.keypoints).map(([name, point]) => [name, moved(name, point)]),
          ) as typeof seen.keypoints,
        }
      : seen;
  return { ...recording, frames: recording.frames.map(frame) };
};

const reviewed = (recording: Recording, knownHip?: KnownHip): Review => {
  const review = reviewSet(recording, { padLine: null, statureCm: null, ...(knownHip && { knownHip }) });
  if (review.kind === 'nobody') throw new Error('nobody was seen');
  return review;
};

const taughtTo = (lifter: Lifter): KnownHip => {
  const acts = [90, 88, 91].map((depth) => rep(depth, TEMPO));
  const { taughtHip } = reviewed(playedBy(lifter, acts, TOP).recording);
  if (!taughtHip) throw new Error('nothing was taught');
  return taughtHip;
};

interface Found {
  readonly error: number;
  readonly sigma: number;
}

const foundIn = (reps: readonly RepReport[], lifts: readonly number[]): readonly Found[] =>
  reps.flatMap(({ lift, liftSigma }, i) =>
    lift === null || liftSigma === null ? [] : [{ error: lift - (lifts[i] as number) * THIGH_CM, sigma: liftSigma }],
  );
const meanError = (found: readonly Found[]): number =>
  found.reduce((sum, { error }) => sum + Math.abs(error), 0) / found.length;
const shareWithin = (found: readonly Found[], sigmas: number): number =>
  found.filter(({ error, sigma }) => Math.abs(error) <= sigmas * sigma).length / found.length;

describe('a set that is lifted from its shallowest frame on, after a shallow one', () => {
  let alone: readonly Found[] = [];
  let taught: readonly Found[] = [];
  let elsewhere: readonly Found[] = [];
  beforeAll(() => {
    const draws = Array.from({ length: DRAWS }, (_, i) => {
      const lifter = lifterOf(i + 1);
      const { recording, reps } = lifted(lifter);
      const lifts = reps.map(({ lift }) => lift);
      const hip = taughtTo(lifter);
      const moved = reseated(recording, lifter, i % 2 === 0 ? RESEATED : -RESEATED);
      return [
        foundIn(reviewed(recording).reps, lifts),
        foundIn(reviewed(recording, hip).reps, lifts),
        foundIn(reviewed(moved, hip).reps, lifts),
      ] as const;
    });
    alone = draws.flatMap(([found]) => found);
    taught = draws.flatMap(([, found]) => found);
    elsewhere = draws.flatMap(([, , found]) => found);
  }, DRAWN_MS);

  test('reviewSet(recording) alone reads it much too small', () => {
    expect(meanError(alone)).toBeGreaterThan(2);
    expect(shareWithin(alone, 2)).toBeLessThan(0.5);
  });

  test('reviewSet(recording, with the hip known) reads it, within two stated SD in eight of ten', () => {
    expect(taught.length).toBeGreaterThanOrEqual(0.8 * 3 * DRAWS);
    expect(meanError(taught)).toBeLessThan(1.3);
    expect(shareWithin(taught, 2)).toBeGreaterThanOrEqual(0.8);
  });

  test('reviewSet(recording, with the hip known) does so when the lifter sits 1.3 cm elsewhere', () => {
    expect(elsewhere.length).toBeGreaterThanOrEqual(0.8 * 3 * DRAWS);
    expect(meanError(elsewhere)).toBeLessThan(1.3);
    expect(shareWithin(elsewhere, 2)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a clean set after a shallow one', () => {
  test.each([1, 2, 3, 4])(
    'reviewSet(recording, with the hip known) calls no rep lifted, seated as before or not (%i)',
    (seed) => {
      const lifter = lifterOf(seed);
      const hip = taughtTo(lifter);
      const { recording } = playedBy(
        lifter,
        [110, 108, 112].map((depth) => rep(depth, TEMPO)),
        DEEP_TOP,
        1000,
      );
      for (const by of [0, RESEATED, -RESEATED]) {
        const { reps } = reviewed(reseated(recording, lifter, by), hip);
        expect(reps.map(({ liftClass }) => liftClass)).toEqual(['none', 'none', 'none']);
      }
    },
  );
});

describe('what is known of the hip', () => {
  const lifter = lifterOf(5);
  const hip = taughtTo(lifter);

  test('reviewSet(recording, with the hip known) teaches what it would teach without: errors are not taught on', () => {
    const { recording } = playedBy(
      lifter,
      [92, 90, 93].map((depth) => rep(depth, TEMPO)),
      TOP,
      1000,
    );
    const wrong = { ...hip, fromShoulder: { x: hip.fromShoulder.x, y: hip.fromShoulder.y + 0.1 * hip.thigh } };
    const { taughtHip } = reviewed(recording);
    expect(taughtHip).not.toBeNull();
    expect(reviewed(recording, wrong).taughtHip).toEqual(taughtHip);
  });

  test('step, with the hip known, sees the lift of the first reps that it does not see alone', () => {
    const { recording } = lifted(lifter);
    const setup = setupOf(recording);
    const most = (known: KnownHip | null): number =>
      Math.max(...followed(recording, { ...setup, knownHip: known }).readouts.map(({ lift }) => lift ?? 0));
    expect(most(hip)).toBeGreaterThan(most(null) + 1);
  });
});
