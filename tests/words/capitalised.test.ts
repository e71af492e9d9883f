import { expect, test } from 'vitest';
import { capitalised } from '../../src/words/capitalised.ts';

test('capitalised(text) changes the first letter alone, and nothing where there is none', () => {
  expect(capitalised('feet high')).toBe('Feet high');
  expect(capitalised('über Kopf')).toBe('Über Kopf');
  expect(capitalised('')).toBe('');
});
