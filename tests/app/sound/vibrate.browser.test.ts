import { afterEach, expect, test, vi } from 'vitest';
import { canVibrate, vibrate } from '../../../src/app/sound/vibrate.ts';
import { ALERT_KINDS } from '../../../src/core/vocabulary/alert.ts';

const { vibrate: own } = Navigator.prototype;

afterEach(() => {
  vi.restoreAllMocks();
  Navigator.prototype.vibrate = own;
});

test('vibrate(kind) has a rhythm of its own for each alert but the approach, all shorter than a second', () => {
  const felt = vi.spyOn(navigator, 'vibrate').mockReturnValue(true);
  for (const kind of ALERT_KINDS) vibrate(kind);
  const rhythms = felt.mock.calls.map(([rhythm]) => rhythm as number[]);
  expect(rhythms).toHaveLength(ALERT_KINDS.length - 1);
  expect(new Set(rhythms.map(String)).size).toBe(rhythms.length);
  for (const rhythm of rhythms) expect(rhythm.reduce((sum, each) => sum + each)).toBeLessThan(1000);
});

test('vibrate(kind) does nothing where the device cannot', () => {
  Reflect.deleteProperty(Navigator.prototype, 'vibrate');
  expect(canVibrate()).toBe(false);
  expect(() => vibrate('lift-clear')).not.toThrow();
});
