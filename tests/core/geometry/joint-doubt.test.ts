import { expect, test } from 'vitest';
import { jointDoubt } from '../../../src/core/geometry/joint-doubt.ts';
import { confidence } from '../../../src/core/vocabulary/units.ts';

test('jointDoubt(score) is 1 for a joint seen well, and grows as the score falls', () => {
  expect(jointDoubt(confidence(0.9))).toBe(1);
  expect(jointDoubt(confidence(0.6))).toBe(1);
  expect(jointDoubt(confidence(0.3))).toBe(2);
});
