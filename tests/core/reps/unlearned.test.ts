import { expect, test } from 'vitest';
import { noReps, type RepsSoFar } from '../../../src/core/reps/follow-reps.ts';
import { unlearned } from '../../../src/core/reps/unlearned.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

test('unlearned(before, after) counts what was done and forgets what it taught', () => {
  const before: RepsSoFar = { ...noReps, count: 1, bottoms: [degrees(90)] };
  const after: RepsSoFar = { ...before, count: 2, bottoms: [degrees(90), degrees(130)] };
  expect(unlearned(before, after)).toMatchObject({ count: 2, bottoms: [90], learned: null, knees: before.knees });
});
