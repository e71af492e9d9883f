import { describe, expect, test } from 'vitest';
import { JOINT_NOISE, jointNoise } from '../../../src/core/geometry/joint-noise.ts';
import { FULL_METHOD } from '../../../src/core/vocabulary/method.ts';

const THIGH_MM = 420;

describe('JOINT_NOISE', () => {
  test('JOINT_NOISE expects the jitter that was measured, 2 to 5 mm', () => {
    expect(JOINT_NOISE.measurement * THIGH_MM).toBeGreaterThan(2);
    expect(JOINT_NOISE.measurement * THIGH_MM).toBeLessThan(5);
  });

  test('JOINT_NOISE lets a knee turn round as a brisk rep does: half a thigh length in 0.6 s', () => {
    const peak = (0.25 * (2 * Math.PI) ** 2) / 1.2 ** 2;
    expect(JOINT_NOISE.acceleration).toBeGreaterThan(peak / 3);
  });
});

describe('jointNoise', () => {
  test('jointNoise(the whole method) is what was measured, whatever else is switched off', () => {
    expect(jointNoise(FULL_METHOD)).toBe(JOINT_NOISE);
    expect(jointNoise({ ...FULL_METHOD, biasModel: false, fusion: false, confirmation: false })).toBe(JOINT_NOISE);
  });

  test('jointNoise(method without smoothing) takes a keypoint for exact: nothing is left to filter', () => {
    expect(jointNoise({ ...FULL_METHOD, smoothing: false }).measurement).toBeLessThan(JOINT_NOISE.measurement / 50);
  });
});
