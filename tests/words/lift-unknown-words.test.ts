import { expect, test } from 'vitest';
import { LIFT_UNKNOWNS } from '../../src/core/vocabulary/reading.ts';
import { liftUnknownWords } from '../../src/words/lift-unknown-words.ts';

test('liftUnknownWords(why) says each cause in few words, and what is behind it in a few more', () => {
  for (const { short, more } of LIFT_UNKNOWNS.map((why) => liftUnknownWords(why))) {
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThanOrEqual(24);
    expect(more.length).toBeLessThanOrEqual(36);
  }
  const said = LIFT_UNKNOWNS.map((why) => liftUnknownWords(why).short);
  expect(new Set(said).size).toBe(said.length);
});
