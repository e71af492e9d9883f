import { expect, test } from 'vitest';
import { liftCurve } from '../../../src/core/report/lift-curve.ts';
import { setMotion } from '../../../src/core/report/set-motion.ts';
import { MOVENET, play, rep, withRests } from '../../builders/leg-press.ts';
import { type MotionSet, mixedSet, reportedSet } from '../../builders/motion-set.ts';

const curveOf = ({ recording, report }: MotionSet) => {
  const motion = setMotion(recording, report);
  if (!motion) throw new Error('nobody was seen');
  return liftCurve(motion, report);
};

test('liftCurve(motion, report) lies along the pad as far as its break and rises past it, as the truth does', () => {
  const { line, breakAt } = curveOf(mixedSet());
  expect(Math.abs((breakAt ?? 0) - 98)).toBeLessThan(4);
  expect(line[0]?.lift).toBe(0);
  // 0.005 thigh lengths a degree past 98, of 41.65 cm.
  expect(Math.abs((line.at(-1)?.lift ?? 0) - 0.005 * (116 - 98) * 41.65)).toBeLessThan(1);
  expect(line.map(({ depth }) => depth)).toEqual(line.map(({ depth }) => depth).sort((a, b) => a - b));
});

test('liftCurve(motion, report) has steps that the fitted line runs through, with as many reps as went so deep', () => {
  const { steps } = curveOf(mixedSet());
  for (const { lift, fitted } of steps) expect(Math.abs(lift - fitted)).toBeLessThan(0.8);
  expect(steps[0]?.reps).toBe(4);
  expect(steps.at(-1)?.reps).toBe(2);
});

test('liftCurve(motion, report) of a set without an onset has no break, and stays on the pad', () => {
  const { recording } = play(withRests([rep(96), rep(100), rep(96)]), { detector: MOVENET });
  const { breakAt, line } = curveOf(reportedSet(recording));
  expect(breakAt).toBeNull();
  expect(line.map(({ lift }) => lift)).toEqual([0, 0]);
});

test('liftCurve(motion, report) leaves out what was not measured', () => {
  const { recording, report } = mixedSet();
  const reps = report.reps.map((one) => ({ ...one, liftClass: 'not-measured' as const }));
  expect(curveOf({ recording, report: { ...report, reps } })).toMatchObject({ points: [], steps: [], line: [] });
});
