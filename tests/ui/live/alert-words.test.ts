import { expect, test } from 'vitest';
import { ALERT_WORDS } from '../../../src/ui/live/alert-words.ts';

test('ALERT_WORDS says the same of a slight and of a clear lift', () => {
  expect(ALERT_WORDS['lift-slight']).toBe('Hips leaving the pad');
  expect(ALERT_WORDS['lift-clear']).toBe(ALERT_WORDS['lift-slight']);
});

test('ALERT_WORDS has the agreed words for depth and for what cannot be seen', () => {
  expect(ALERT_WORDS['depth-near']).toBe('Close to your limit');
  expect(ALERT_WORDS['depth-limit']).toBe('Stop here');
  expect(ALERT_WORDS['cannot-see']).toBe('Cannot see you');
});
