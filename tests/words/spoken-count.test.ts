import { expect, test } from 'vitest';
import { spokenCount } from '../../src/words/spoken-count.ts';

test('spokenCount(count) is the bare number, and news', () => {
  expect(spokenCount(3)).toEqual({ text: 'three', weight: 'news' });
  expect(spokenCount(24)).toEqual({ text: '24', weight: 'news' });
});
