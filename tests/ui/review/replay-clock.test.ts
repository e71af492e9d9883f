import { expect, test } from 'vitest';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { timeAfter } from '../../../src/ui/review/replay-clock.ts';

const at = milliseconds;
const whole = { from: at(0), to: at(10_000) };

test('timeAfter(at, elapsed, speed) runs at its speed, and stops at the end', () => {
  expect(timeAfter(at(1000), 400, 0.25, { whole, loop: null })).toBe(1100);
  expect(timeAfter(at(9900), 400, 1, { whole, loop: null })).toBe(10_000);
});

test('timeAfter(at, elapsed, speed) goes round in a loop, and into it from outside', () => {
  const loop = { from: at(2000), to: at(3000) };
  expect(timeAfter(at(2950), 100, 1, { whole, loop })).toBe(2050);
  expect(timeAfter(at(500), 100, 1, { whole, loop })).toBe(2000);
});
