import { expect, test } from 'vitest';
import { LIFT_CLEAR, MOST_LIFT_SIGMA } from '../../../src/core/coaching/thresholds.ts';
import { bottomLift } from '../../../src/core/report/bottom-lift.ts';
import type { JudgedFrame } from '../../../src/core/report/judge-frame.ts';
import type { LearnedLift } from '../../../src/core/reps/learned-lift.ts';
import { degrees, thighLengths } from '../../../src/core/vocabulary/units.ts';
import { expectLength } from '../../builders/expect-close.ts';
import { builtJudged } from '../../builders/judged-frame.ts';

/** From 80 down to 100 degrees with one lift, in thigh lengths, wherever it is not changed. */
const lifted = (lift: number, change: Partial<LearnedLift> = {}): readonly JudgedFrame[] =>
  Array.from({ length: 21 }, (_, i) => {
    const depth = degrees(80 + i);
    const read = {
      lift: thighLengths(lift),
      sigma: thighLengths(0.01),
      depth,
      towardsHead: thighLengths(0),
      pinnedDepth: depth,
    };
    const clear = { doubt: thighLengths(0), otherLift: null, unclear: false };
    return builtJudged(80 + i, { lift: { ...read, ...clear, ...change } });
  });

test('bottomLift(frames) tells the lift of the last five degrees, with an SD that is never that of noise alone', () => {
  const above = lifted(0.2).filter(({ depth }) => depth <= 95);
  const bottom = lifted(0.05).filter(({ depth }) => depth > 95);
  const told = bottomLift([...above, ...bottom]);
  if (told?.kind !== 'told') throw new Error('nothing told');
  expectLength(told.lift, 0.05, 1e-9);
  expect(told.sigma).toBeGreaterThan(0.01);
  expect(told.sigma).toBeLessThan(0.02);
});

test('bottomLift(frames) is more doubtful by what another reading says', () => {
  const [sure, doubtful] = [lifted(0.05), lifted(0.05, { doubt: thighLengths(0.03) })].map(bottomLift);
  if (sure?.kind !== 'told' || doubtful?.kind !== 'told') throw new Error('nothing told');
  expect(doubtful.sigma).toBeGreaterThan(sure.sigma + 0.015);
});

test('bottomLift(frames) is undecided where a likely other reading has the hips clearly off the pad', () => {
  const rival = { unclear: true, otherLift: thighLengths(LIFT_CLEAR + 0.01) };
  expect(bottomLift(lifted(0, rival))).toEqual({ kind: 'undecided' });
  expect(bottomLift(lifted(0, { ...rival, unclear: false }))?.kind).toBe('told');
  expect(bottomLift(lifted(LIFT_CLEAR + 0.01, rival))?.kind).toBe('told');
});

test('bottomLift(frames) is null where the lift is too uncertain, or told in no frame', () => {
  expect(bottomLift(lifted(0.05, { sigma: thighLengths(MOST_LIFT_SIGMA + 0.001) }))).toBeNull();
  expect(bottomLift(lifted(0.05).map((judged) => ({ ...judged, lift: null })))).toBeNull();
});
