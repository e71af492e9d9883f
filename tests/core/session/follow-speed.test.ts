import { describe, expect, test } from 'vitest';
import { followSpeed, type Speed, unknownSpeed } from '../../../src/core/session/follow-speed.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';

/** Frames of a device, `seconds` of them at a rate and with so much work for the network. */
const over = (before: Speed, from: number, seconds: number, rate: number, inference: number): Speed => {
  let speed = before;
  for (let i = 0; i <= seconds * rate; i++) {
    const at = milliseconds(from + (i * 1000) / rate);
    speed = followSpeed(speed, { at, interval: 1 / rate, inferenceMs: milliseconds(inference) });
  }
  return speed;
};

describe('followSpeed(speed, frame)', () => {
  test('finds nothing slow at the gate, however long', () => {
    expect(over(unknownSpeed, 0, 60, 15, 60).slowBy).toBeNull();
  });

  test('is slow by the network that takes most of the time between frames, once it has been for four seconds', () => {
    expect(over(unknownSpeed, 0, 3.8, 10, 90).slowBy).toBeNull();
    expect(over(unknownSpeed, 0, 4.2, 10, 90).slowBy).toBe('network');
  });

  test('is slow by the pictures where the network has time to spare', () => {
    expect(over(unknownSpeed, 0, 5, 10, 20).slowBy).toBe('pictures');
  });

  test('forgets a hiccup, and recovers', () => {
    const hiccup = over(unknownSpeed, 0, 3, 10, 90);
    const fast = over(hiccup, 3000, 1, 30, 20);
    expect(over(fast, 4000, 3, 10, 90).slowBy).toBeNull();
    expect(over(over(unknownSpeed, 0, 6, 10, 90), 6000, 1, 30, 20).slowBy).toBeNull();
  });

  test('says nothing before the rate is known', () => {
    const speed = followSpeed(unknownSpeed, { at: milliseconds(0), interval: null, inferenceMs: milliseconds(900) });
    expect(speed).toMatchObject({ slowBy: null, slowSince: null });
  });
});
