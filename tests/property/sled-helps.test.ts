import { describe, expect, test } from 'vitest';
import { type Review, reviewSet } from '../../src/core/report/review-set.ts';
import { FULL_METHOD } from '../../src/core/vocabulary/method.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { followed } from '../builders/followed.ts';
import { MOVENET, play, rep, roundedRep, withRests } from '../builders/leg-press.ts';
import { type SeenSledOptions, seenSled } from '../builders/seen-sled.ts';

const WISH = { padLine: null, statureCm: null };
const reviewed = (recording: Recording, method = FULL_METHOD): Review => {
  const review = reviewSet(recording, WISH, method);
  if (review.kind === 'nobody') throw new Error('nobody was seen');
  return review;
};

const mixed = withRests([roundedRep(94, 98), roundedRep(112, 98), rep(94), roundedRep(112, 98)]);
const clean = withRests([rep(96), rep(100), rep(106)]);
/** The near face of the sled goes a little farther than the foot on it. */
const GAIN = 1 / 0.95;

interface Case {
  readonly plain: Recording;
  readonly withSled: Recording;
  readonly lifts: readonly number[];
}

const caseOf = (acts: typeof mixed, seed: number, options: SeenSledOptions = {}): Case => {
  const { recording, reps } = play(acts, { detector: { ...MOVENET, seed } });
  const withSled = seenSled(recording, play(acts).recording, { gain: GAIN, ...options });
  return { plain: recording, withSled, lifts: reps.map(({ lift }) => lift * 41.65) };
};

const worstLift = (review: Review, lifts: readonly number[]): number =>
  Math.max(...review.reps.map(({ lift }, i) => Math.abs((lift ?? Number.NaN) - (lifts[i] as number))));

describe('a set whose sled was followed', () => {
  test.each([1, 2, 3])('reviewSet(recording with the sled) errs less on lifted reps (noise %i)', (seed) => {
    const { plain, withSled, lifts } = caseOf(mixed, seed);
    expect(worstLift(reviewed(withSled), lifts)).toBeLessThan(worstLift(reviewed(plain), lifts) - 0.1);
  });

  test('reviewSet(recording with the sled) calls no clean rep lifted', () => {
    const { withSled } = caseOf(clean, 1);
    expect(reviewed(withSled).reps.map(({ liftClass }) => liftClass)).toEqual(['none', 'none', 'none']);
  });

  test('reviewSet(recording) is the same where the sled was looked for and never seen', () => {
    const { plain, withSled } = caseOf(mixed, 1, { isBlind: () => true });
    expect(reviewed(withSled)).toEqual(reviewed(plain));
  });

  test('reviewSet(recording, without fusion) does not look at the sled', () => {
    const { plain, withSled } = caseOf(mixed, 1);
    const without = { ...FULL_METHOD, fusion: false };
    expect(reviewed(withSled, without)).toEqual(reviewed(plain, without));
    expect(reviewed(withSled)).not.toEqual(reviewed(plain));
  });

  test('reviewSet(recording) hardly differs when the sled is seen in some of the reps only', () => {
    const { withSled, lifts } = caseOf(mixed, 2);
    const { withSled: half } = caseOf(mixed, 2, { isBlind: (at) => at > 9000 });
    expect(Math.abs(worstLift(reviewed(half), lifts) - worstLift(reviewed(withSled), lifts))).toBeLessThan(0.1);
  });

  test('reviewSet(recording) stays as it is when something else than the sled was followed', () => {
    const { plain, withSled } = caseOf(mixed, 1, { noise: 60 });
    expect(reviewed(withSled)).toEqual(reviewed(plain));
  });

  test.each([0, 0.4, 0.6, 0.8])(
    'reviewSet(recording) stays as it is when what was followed went %d of the way',
    (gain) => {
      const { plain, withSled } = caseOf(mixed, 1, { gain });
      expect(reviewed(withSled).reps.map(({ liftClass }) => liftClass)).toEqual(
        reviewed(plain).reps.map(({ liftClass }) => liftClass),
      );
    },
  );

  test('step learns of the shank as it goes, in a record of bounded size, and nothing without fusion', () => {
    const { withSled } = caseOf(mixed, 1);
    const { track } = followed(withSled);
    const bins = Object.values(track.shanks);
    expect(bins.length).toBeGreaterThan(8);
    expect(bins.length).toBeLessThan(30);
    const without = followed(withSled, { ...track.setup, method: { ...FULL_METHOD, fusion: false } });
    expect(without.track.shanks).toEqual({});
  });

  test("step fits the knee's bias by the sled", () => {
    const { withSled, plain } = caseOf(mixed, 2);
    const live = followed(withSled).track.reps.learned?.circle;
    const before = followed(plain).track.reps.learned?.circle;
    expect(live?.bias).not.toEqual(before?.bias);
  });
});
