import { expect, test } from 'vitest';
import type { LiftClass } from '../../../src/core/vocabulary/report.ts';
import { headline } from '../../../src/ui/review/headline.ts';
import { builtReport } from '../../builders/set-report.ts';

const repsOf = (...classes: LiftClass[]) => {
  const [rep] = builtReport().reps;
  if (!rep) throw new Error('the built report has no reps');
  return classes.map((liftClass, index) => ({ ...rep, index: index + 1, liftClass }));
};

test('headline(reps) counts clear and large lifts', () => {
  expect(headline(repsOf('none', 'slight', 'clear', 'large'))).toBe(
    '4 reps. Your hips left the pad in 2, and slightly in 1 more.',
  );
  expect(headline(repsOf('none', 'clear', 'large'))).toBe('3 reps. Your hips left the pad in 2.');
  expect(headline(repsOf('slight', 'clear', 'not-measured'))).toBe(
    '3 reps. Your hips left the pad in 1 of the 2 that could be measured, and slightly in 1 more.',
  );
});

test('headline(reps) says among how many, when some could not be measured', () => {
  expect(headline(repsOf('none', 'clear', 'not-measured'))).toBe(
    '3 reps. Your hips left the pad in 1 of the 2 that could be measured.',
  );
  expect(headline(repsOf('none', 'not-measured'))).toBe(
    '2 reps. Your hips were not seen leaving the pad in the 1 rep that could be measured.',
  );
});

test('headline(reps) calls slight lifts slight', () => {
  expect(headline(repsOf('none', 'slight'))).toBe('2 reps. Your hips left the pad slightly in 1.');
});

test('headline(reps) does not turn "not measured" or "none seen" into a promise', () => {
  expect(headline(repsOf('not-measured'))).toBe('1 rep. Whether your hips left the pad could not be measured.');
  expect(headline(repsOf('none'))).toBe('1 rep. Your hips were not seen leaving the pad.');
  expect(headline([])).toBe('No reps were counted.');
});
