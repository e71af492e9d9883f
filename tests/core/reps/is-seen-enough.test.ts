import { expect, test } from 'vitest';
import { isSeenEnough } from '../../../src/core/reps/is-seen-enough.ts';

test('isSeenEnough(seen, lost) asks for half of the frames', () => {
  expect(isSeenEnough(50, 50)).toBe(true);
  expect(isSeenEnough(49, 51)).toBe(false);
});
