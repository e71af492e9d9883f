import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/language.ts';
import { languageName } from '../../src/words/language-name.ts';

test('languageName(language) is its own name for itself, beginning with a capital', () => {
  expect(LANGUAGES.map((language) => languageName(language))).toEqual(['Deutsch', 'English', 'Español']);
});

test('languageName(language, inLanguage) is what others call it', () => {
  expect(languageName('de', 'es')).toBe('Alemán');
});
