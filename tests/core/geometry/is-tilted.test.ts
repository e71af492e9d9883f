import { describe, expect, test } from 'vitest';
import { isTilted } from '../../../src/core/geometry/is-tilted.ts';
import { motionOf } from '../../builders/felt-phone.ts';

describe('isTilted(motion)', () => {
  test('is true beyond 0.7 degrees', () => {
    expect([0, 0.5, 0.7, 0.8, 90].map((tilt) => isTilted(motionOf({ tilt })))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  test('is false of a push alone, and without a sensor', () => {
    expect(isTilted(motionOf({ jolted: true }))).toBe(false);
    expect(isTilted(undefined)).toBe(false);
  });
});
