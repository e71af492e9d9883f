import { describe, expect, test } from 'vitest';
import { isCredible } from '../../src/worker/is-credible.ts';

const scored = (...scores: number[]) =>
  Array.from({ length: 17 }, (_, index) => ({ x: 0, y: 0, score: scores[index] ?? 0.02 }));

describe('isCredible(keypoints)', () => {
  test('takes a lifter of whom only the near side is seen, badly', () => {
    expect(isCredible(scored(0.4, 0.35, 0.3, 0.3, 0.25, 0.2, 0.2))).toBe(true);
  });

  test('refuses a few lucky landmarks in an empty picture', () => {
    expect(isCredible(scored(0.5, 0.3, 0.2, 0.1))).toBe(false);
  });

  test('refuses guesses', () => {
    expect(isCredible(scored(...Array(17).fill(0.17)))).toBe(false);
  });
});
