import { expect, test } from 'vitest';
import { LIFT_UNKNOWN_WORDS } from '../../../src/core/coaching/lift-unknown-words.ts';

test('LIFT_UNKNOWN_WORDS says each cause in few words, and what is behind it in a few more', () => {
  for (const { short, more } of Object.values(LIFT_UNKNOWN_WORDS)) {
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThanOrEqual(24);
    expect(more.length).toBeLessThanOrEqual(36);
  }
  const said = Object.values(LIFT_UNKNOWN_WORDS).map(({ short }) => short);
  expect(new Set(said).size).toBe(said.length);
});
