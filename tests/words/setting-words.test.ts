import { expect, test } from 'vitest';
import { settingWords } from '../../src/words/setting-words.ts';

test('settingWords(setting) says what is set', () => {
  expect(settingWords({ kind: 'feet', height: 'low' })).toBe('feet low');
  expect(settingWords({ kind: 'feet', height: 'middle' })).toBe('feet in the middle');
  expect(settingWords({ kind: 'seat', notch: 3 })).toBe('seat notch 3');
});
