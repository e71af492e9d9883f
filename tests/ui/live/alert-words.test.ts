import { expect, test } from 'vitest';
import { alertWords } from '../../../src/ui/live/alert-words.ts';

test('alertWords(kind) says the same of a slight and of a clear lift', () => {
  expect(alertWords('lift-slight')).toBe('Hips leaving the pad');
  expect(alertWords('lift-clear')).toBe(alertWords('lift-slight'));
});

test('alertWords(kind) has the agreed words for depth and for what cannot be seen', () => {
  expect(alertWords('depth-near')).toBe('Close to your limit');
  expect(alertWords('depth-limit')).toBe('Stop here');
  expect(alertWords('cannot-see')).toBe('Cannot see you');
});
