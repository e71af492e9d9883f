import { expect, test } from 'vitest';
import { ALERT_KINDS } from '../../../src/core/vocabulary/alert.ts';
import { distanceAlert } from '../../../src/ui/live/distance-alerts.ts';

test.each(ALERT_KINDS)('distanceAlert(%s) has at most three words', (kind) => {
  expect(distanceAlert(kind).split(' ').length).toBeLessThanOrEqual(3);
});

test('distanceAlert(kind) says the same of a slight and of a clear lift', () => {
  expect(distanceAlert('lift-slight')).toBe(distanceAlert('lift-clear'));
});
