import { describe, expect, onTestFinished, test } from 'vitest';
import { askForMotion } from '../../src/capture/ask-for-motion.ts';
import { openCamera } from '../../src/capture/camera.ts';
import { DeviceMotion } from '../../src/capture/device-motion.ts';
import type { FeltMotion } from '../../src/capture/motion-meter.ts';
import { feltAt } from '../builders/felt-phone.ts';
import { opened, unaborted } from './demo-clip.ts';

// Chromium's own event, as a phone would send it; the pretended camera gives the frames.

const feel = (accelerationIncludingGravity: DeviceMotionEventAccelerationInit | null): void => {
  const init = accelerationIncludingGravity ? { accelerationIncludingGravity } : {};
  window.dispatchEvent(new DeviceMotionEvent('devicemotion', init));
};

/** A phone at rest, until the test is over. */
const restingPhone = (): void => {
  const timer = setInterval(() => feel(feltAt(0)), 16);
  onTestFinished(() => clearInterval(timer));
};

/** What came with a camera's first frames; `before` is called as each is given. */
const motions = async (
  count: number,
  before: (frame: number) => void,
): Promise<readonly (FeltMotion | undefined)[]> => {
  const source = opened(await openCamera({}, new DeviceMotion()));
  const felt: (FeltMotion | undefined)[] = [];
  for await (const { image, motion } of source.frames(unaborted())) {
    image.close();
    felt.push(motion);
    if (felt.length === count) break;
    before(felt.length);
  }
  source.close();
  return felt;
};

describe('frames() of a camera on a phone that feels', () => {
  test('tell a push in the frame after it, and only there', async () => {
    restingPhone();
    const felt = await motions(12, (frame) => {
      if (frame === 6) for (const x of [9, 9, 9]) feel({ ...feltAt(0), x });
      // Time has to pass in which the phone is pushed.
      if (frame === 6) setTimeout(() => feel({ ...feltAt(0), x: 9 }), 8);
    });
    const jolted = felt.map((motion) => motion?.jolted ?? false);
    expect(jolted.slice(0, 6)).toEqual(Array(6).fill(false));
    expect(jolted.slice(6, 9)).toContain(true);
    expect(jolted.slice(10)).toEqual([false, false]);
    expect(felt.at(-1)?.gravity.y).toBeGreaterThan(9);
  });

  test('say nothing of it on a computer, which sends one empty event', async () => {
    const felt = await motions(4, () => feel(null));
    expect(felt).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('askForMotion()', () => {
  test('is answered by this browser, one way or the other, and not left open', async () => {
    expect(['allowed', 'refused', 'none']).toContain(await askForMotion());
  });
});
