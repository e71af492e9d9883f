import { describe, expect, test } from 'vitest';
import type { Pose } from '../../src/core/vocabulary/pose.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';
import type { WholeGrey } from '../../src/worker/crop-drawer.ts';
import { LightMeter } from '../../src/worker/light-meter.ts';
import type { QuarterTurns } from '../../src/worker/protocol.ts';
import { poseOf, seatedJoints } from '../builders/pose.ts';

/** A stored picture of 640 by 480 at half its size, with this light at each of its places. */
const greyOf = (lightAt: (x: number, y: number) => number): WholeGrey => ({
  picture: {
    width: 320,
    height: 240,
    light: Float32Array.from({ length: 320 * 240 }, (_, i) => lightAt(2 * (i % 320), 2 * Math.floor(i / 320))),
  },
  factor: 2,
  width: 640,
  height: 480,
});

const read = (grey: WholeGrey, pose: Pose | null = null, quarterTurns: QuarterTurns = 0) => {
  const light = new LightMeter().read(grey, quarterTurns, pose, milliseconds(0));
  if (!light) throw new Error('no reading');
  return light;
};

/** Bright but for the square in which the seated lifter of the builders is. */
const shaded = greyOf((x, y) => (x >= 290 && x <= 410 && y >= 190 && y <= 430 ? 25.5 : 204));

describe('meter.read(grey, quarterTurns, pose, at)', () => {
  test('tells brightness and contrast as shares of white', () => {
    const light = read(greyOf((x) => (x < 320 ? 51 : 153)));
    expect(light.brightness).toBeCloseTo(0.4, 1);
    expect(light.contrast).toBeCloseTo(0.4, 2);
    expect(light).toMatchObject({ glare: 0, lifter: null });
  });

  test('tells the share that is too bright to tell', () => {
    expect(read(greyOf((x) => (x < 160 ? 255 : 100))).glare).toBeCloseTo(0.25, 1);
  });

  test('tells the light on the lifter apart from the light around them', () => {
    const light = read(shaded, poseOf(seatedJoints));
    expect(light.lifter).toBeCloseTo(0.1, 2);
    expect(light.brightness).toBeGreaterThan(0.7);
  });

  test('finds the lifter in a picture that is stored lying on its side', () => {
    // A quarter turn clockwise brings stored (x, y) to upright (480 - y, x).
    const lying = greyOf((x, y) => {
      const [across, down] = [480 - y, x];
      return across >= 290 && across <= 410 && down >= 190 && down <= 430 ? 25.5 : 204;
    });
    expect(read(lying, poseOf(seatedJoints), 1).lifter).toBeCloseTo(0.1, 2);
  });

  test('knows nothing of a lifter outside the picture', () => {
    const far = Object.fromEntries(Object.entries(seatedJoints).map(([joint, { x, y }]) => [joint, { x: x + 900, y }]));
    expect(read(shaded, poseOf(far as typeof seatedJoints)).lifter).toBeNull();
  });

  test('reads twice a second at most, and at once when the clock goes back', () => {
    const meter = new LightMeter();
    const readAt = (ms: number) => meter.read(shaded, 0, null, milliseconds(ms)) !== null;
    expect([1000, 1033, 1499, 1500, 1533, 20].map(readAt)).toEqual([true, false, false, true, false, true]);
  });
});
