import { expect, test } from 'vitest';
import { languageFor } from '../../src/words/language-for.ts';

test('languageFor(a language) is that one, whatever the device prefers', () => {
  expect(languageFor('es', ['de-DE'])).toBe('es');
});

test('languageFor(device) is the first of the preferred that there are texts in', () => {
  expect(languageFor('device', ['fr-FR', 'de-AT', 'en'])).toBe('de');
  expect(languageFor('device', ['ES-419'])).toBe('es');
  expect(languageFor('device', ['en-GB', 'de'])).toBe('en');
});

test('languageFor(device) is English where nothing else is known', () => {
  expect(languageFor('device', ['ja', 'zh-Hant'])).toBe('en');
  expect(languageFor('device', [])).toBe('en');
});
