import { expect, test } from 'vitest';
import { textDirection } from '../../src/words/text-direction.ts';

test.each([
  ['en', 'ltr'],
  ['de-AT', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
])('textDirection(%s) is %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction);
});
