import { expect, test } from 'vitest';
import { IMPORT_TROUBLES } from '../../src/core/vocabulary/import-trouble.ts';
import { importTroubleWords } from '../../src/words/import-trouble-words.ts';

test('importTroubleWords(trouble) says for each that nothing was changed, and each in its own words', () => {
  const words = IMPORT_TROUBLES.map(importTroubleWords);
  expect(new Set(words).size).toBe(IMPORT_TROUBLES.length);
  for (const text of words) expect(text).toMatch(/Nothing was changed\.$/);
});
