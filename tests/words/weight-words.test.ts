import { expect, test } from 'vitest';
import { weightWords } from '../../src/words/weight-words.ts';

test('weightWords(verdict) says what suits or what to take off, and by which rep', () => {
  expect(weightWords({ kind: 'suits', reps: 12 })?.text).toBe('This weight suits you.');
  expect(weightWords({ kind: 'lighter', fault: 'slowing', rep: 9 })).toMatchObject({
    text: expect.stringContaining('5–10%'),
    why: expect.stringContaining('By rep 9'),
  });
});

test('weightWords(unknown) is silent', () => {
  expect(weightWords({ kind: 'unknown', because: 'too-few-reps' })).toBeNull();
});
