import { expect, test } from 'vitest';
import { inReps } from '../../src/words/in-reps.ts';

test('inReps(count) knows the singular', () => {
  expect([0, 1, 2].map(inReps)).toEqual(['0 reps', '1 rep', '2 reps']);
});
