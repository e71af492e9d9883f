import { str } from '@lit/localize';
import { expect, test } from 'vitest';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { adviceWords } from '../../src/words/advice-words.ts';
import { ENGLISH } from '../../src/words/english.ts';

test('ENGLISH.msg(text) is the text as it is written, with its values', () => {
  expect(ENGLISH.msg('Stop here')).toBe('Stop here');
  expect(ENGLISH.msg(str`From ${60} to ${130}.`)).toBe('From 60 to 130.');
  expect(ENGLISH.msg(str`${1}${2}`)).toBe('12');
});

test('ENGLISH writes numbers with a point, and English plurals', () => {
  expect(ENGLISH.inNumber(1.25, 1)).toBe('1.3');
  expect(ENGLISH.plural(1, { one: 'one', other: 'other' })).toBe('one');
});

test('adviceWords(why, ENGLISH) is the sentence for the record', () => {
  expect(adviceWords({ kind: 'lifted', stopAt: degrees(91.6) }, ENGLISH)).toBe(
    'Stop at 92 degrees next time, before your hips begin to leave the pad; stopping shallower costs little.',
  );
});
