import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from '../../src/core/signal/quantile.ts';
import type { LiveReadout } from '../../src/core/vocabulary/reading.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import type { RepReport } from '../../src/core/vocabulary/report.ts';
import { arbitraryPress, playPress } from '../builders/arbitrary-press.ts';
import { expectAngle, expectLength } from '../builders/expect-close.ts';
import { repsOf } from '../builders/expect-same-set.ts';
import { followed } from '../builders/followed.ts';
import { HOLDS_MS, holds } from '../builders/holds.ts';
import { readRecording } from '../builders/read-recording.ts';

/** The live pass has learned from a rep before the first one that is held against the review. */
const FIRST_COMPARED = 2;
const MOST_DEPTH_APART = 4;
/** After one rep by Lightning on real footage it is still open where its hip is; from the second on both know. */
const MOST_DEPTH_APART_LIGHTNING = 9;
/** Centimetres, or by the report's own SD where that is wider: the live pass knows fewer reps. */
const MOST_LIFT_APART = 1;
const MOST_SIGMAS_APART = 2.5;
/** As the report reads a rep's lift: this quantile over the frames that are nearly as deep as the deepest. */
const LIFT_QUANTILE = 0.8;
const BOTTOM_DEPTHS = 5;

const during = (readouts: readonly LiveReadout[], { startAt, endAt }: RepReport): readonly LiveReadout[] =>
  readouts.filter(({ at, depth }) => at >= startAt && at <= endAt && depth !== null);

const expectAgreement = (readouts: readonly LiveReadout[], reviewed: RepReport, depthApart: number): void => {
  const own = during(readouts, reviewed);
  const deepest = Math.max(...own.map(({ depth }) => depth ?? 0));
  if (reviewed.depth !== null) expectAngle(deepest, reviewed.depth, depthApart);
  const lifts = own.filter(({ depth }) => (depth ?? 0) > deepest - BOTTOM_DEPTHS).flatMap(({ lift }) => lift ?? []);
  if (reviewed.lift === null || lifts.length === 0) return;
  expectLength(
    Math.max(0, quantile(lifts, LIFT_QUANTILE)),
    reviewed.lift,
    Math.max(MOST_LIFT_APART, MOST_SIGMAS_APART * (reviewed.liftSigma ?? 0)),
  );
};

const expectTwoPassesAgree = (recording: Recording, depthApart = MOST_DEPTH_APART): readonly RepReport[] => {
  const reps = repsOf(recording);
  const { track, readouts } = followed(recording);
  expect(track.reps.count, 'reps').toBe(reps.length);
  for (const reviewed of reps.filter(({ index }) => index >= FIRST_COMPARED))
    expectAgreement(readouts, reviewed, depthApart);
  return reps;
};

describe('live pass and review pass', () => {
  test(
    'step and reviewSet agree on a set: the count, and from the second rep on depth and lift',
    () => {
      holds(
        fc.property(arbitraryPress, (press) => {
          const { recording, reps } = playPress(press);
          expect(expectTwoPassesAgree(recording)).toHaveLength(reps.length);
        }),
        20,
      );
    },
    HOLDS_MS,
  );

  test.each(['real-side-2reps-thunder', 'real-side-2reps-lightning', 'real-calf-press-0reps-thunder'])(
    'step and reviewSet agree on %s',
    (name) => {
      expectTwoPassesAgree(
        readRecording(name),
        name.endsWith('lightning') ? MOST_DEPTH_APART_LIGHTNING : MOST_DEPTH_APART,
      );
    },
  );
});
