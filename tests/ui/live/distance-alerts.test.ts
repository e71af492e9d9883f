import { expect, test } from 'vitest';
import { ALERT_KINDS } from '../../../src/core/vocabulary/alert.ts';
import { DISTANCE_ALERTS } from '../../../src/ui/live/distance-alerts.ts';

test.each(ALERT_KINDS)('DISTANCE_ALERTS[%s] has at most three words', (kind) => {
  expect(DISTANCE_ALERTS[kind].split(' ').length).toBeLessThanOrEqual(3);
});

test('DISTANCE_ALERTS says the same of a slight and of a clear lift', () => {
  expect(DISTANCE_ALERTS['lift-slight']).toBe(DISTANCE_ALERTS['lift-clear']);
});
