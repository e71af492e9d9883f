import { expect, test } from 'vitest';
import { plural } from '../../src/words/plural.ts';

const reps = { one: '1 rep', other: 'reps' };

test('plural(count, forms) takes the form that English wants, outside of a page', () => {
  expect([0, 1, 2, 1.5].map((count) => plural(count, reps))).toEqual(['reps', '1 rep', 'reps', 'reps']);
});

test('plural(count, forms, language) takes the form that the language wants', () => {
  const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
  expect([1, 3, 5, 22].map((count) => plural(count, forms, 'pl'))).toEqual(['one', 'few', 'many', 'few']);
  // In French nothing is one as well.
  expect(plural(0, reps, 'fr')).toBe('1 rep');
});

test('plural(count, forms, language) falls back to "other" where a text has not the form', () => {
  expect(plural(3, reps, 'pl')).toBe('reps');
});
