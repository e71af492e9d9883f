import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BIAS_KNOTS } from '../../../src/core/geometry/knee-bias.ts';
import type { JointPoints } from '../../../src/core/geometry/see-joints.ts';
import { addShank, noShanks, type ShankSums, shankBias } from '../../../src/core/reps/shank-bias.ts';
import type { Point } from '../../../src/core/vocabulary/pose.ts';
import { pixels } from '../../../src/core/vocabulary/units.ts';
import { expectLength } from '../../builders/expect-close.ts';
import { normal } from '../../builders/noise.ts';

const THIGH = pixels(100);
/** The foot goes this share of the way that the sled's near face goes. */
const FOOT_SHARE = 0.95;

const sin = (angle: number): number => Math.sin((angle * Math.PI) / 180);
const cos = (angle: number): number => Math.cos((angle * Math.PI) / 180);

interface Press {
  readonly frames?: number;
  /** Of the knee keypoint along the shank, away from the ankle, thigh lengths. */
  readonly slip?: (flexion: number) => number;
  /** SD of the ankle keypoint, pixels. */
  readonly ankleNoise?: number;
  readonly place?: (point: Point) => Point;
  readonly from?: number;
  readonly to?: number;
}

/** A leg whose ankle slides to the right, the knee between it and a pinned hip, from bent to straight and back. */
const pressed = (press: Press = {}): ShankSums => {
  const { frames = 400, slip = () => 0, ankleNoise = 0.5, place = (point) => point, from = 10, to = 100 } = press;
  const next = normal(8);
  const zero = place({ x: 0, y: 0 });
  let sums = noShanks;
  for (let i = 0; i < frames; i++) {
    const flexion = from + (to - from) * (0.5 - 0.5 * cos((360 * i) / 100));
    const ankle = { x: 2 * THIGH * cos(flexion / 2), y: 0 };
    const knee = { x: ankle.x / 2, y: THIGH * sin(flexion / 2) };
    const out = slip(flexion);
    const seen: JointPoints = {
      shoulder: place({ x: -100, y: 0 }),
      hip: place({ x: 0, y: 0 }),
      knee: place({ x: knee.x + out * (knee.x - ankle.x), y: knee.y + out * knee.y }),
      ankle: place({ x: ankle.x + ankleNoise * next(), y: ankleNoise * next() }),
    };
    const now = place({ x: (ankle.x - 2 * THIGH) / FOOT_SHARE, y: 0 });
    sums = addShank(sums, seen, { x: now.x - zero.x, y: now.y - zero.y });
  }
  return sums;
};

const biasOf = (press: Press): readonly number[] => shankBias(pressed(press), THIGH) ?? [];
const differences = (values: readonly number[]): readonly number[] => values.map((value) => value - (values[3] ?? 0));

describe('shankBias(sums, thigh)', () => {
  test('is zero at every knot while the knee keypoint does not slip', () => {
    const bias = biasOf({});
    expect(bias).toHaveLength(BIAS_KNOTS.length);
    for (const value of bias) expectLength(value, 0, 0.006);
  });

  test('shows a slip that grows with the bend, but for its usual size, which nothing shows', () => {
    const slip = (flexion: number) => 0.0008 * flexion;
    const bias = differences(biasOf({ slip }));
    BIAS_KNOTS.forEach((flexion, knot) => {
      if (flexion >= 15 && flexion <= 90) expectLength(bias[knot] ?? null, slip(flexion) - slip(45), 0.008);
    });
  });

  test('is level beyond the bends that were seen', () => {
    const bias = biasOf({ slip: (flexion) => 0.001 * flexion, from: 30, to: 75 });
    expect(bias[0]).toBe(bias[1]);
    expect(bias.at(-1)).toBe(bias.at(-2));
    expect(bias[3]).toBeGreaterThan(bias[0] as number);
  });

  test('is null where the knee would slip by more than a tenth of a thigh', () => {
    expect(shankBias(pressed({ slip: (flexion) => 0.01 * flexion }), THIGH)).toBeNull();
  });

  test('is null with too few frames, and over too small a bend', () => {
    expect(shankBias(noShanks, THIGH)).toBeNull();
    expect(shankBias(pressed({ frames: 8 }), THIGH)).toBeNull();
    expect(shankBias(pressed({ from: 40, to: 50 }), THIGH)).toBeNull();
  });

  test('is null where the ankle does not go with what is followed', () => {
    expect(shankBias(pressed({ ankleNoise: 12 }), THIGH)).toBeNull();
  });

  test('is the same wherever in the picture, mirrored, turned or larger', () => {
    const plain = biasOf({ slip: (flexion) => 0.0006 * flexion });
    const span = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(
        span,
        span,
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.boolean(),
        (dx, dy, angle, isMirrored) => {
          const place = ({ x, y }: Point): Point => ({
            x: (isMirrored ? -1 : 1) * (cos(angle) * x - sin(angle) * y) + dx,
            y: sin(angle) * x + cos(angle) * y + dy,
          });
          biasOf({ slip: (flexion) => 0.0006 * flexion, place }).forEach((value, knot) => {
            expectLength(value, plain[knot] as number, 0.01);
          });
        },
      ),
      { numRuns: 20, seed: 2 },
    );
    const large = shankBias(pressed({ place: ({ x, y }) => ({ x: 3 * x, y: 3 * y }) }), pixels(300));
    for (const value of large ?? []) expectLength(value, 0, 0.006);
    expect(large).not.toBeNull();
  });
});

describe('addShank(sums, joints, sledBy)', () => {
  test('keeps a bounded record, however long the set', () => {
    expect(Object.keys(pressed({ frames: 3000 })).length).toBeLessThan(25);
  });

  test('leaves the sums before as they were', () => {
    const before = pressed({ frames: 10 });
    const copy = structuredClone(before);
    addShank(before, { shoulder: ZERO, hip: ZERO, knee: { x: 50, y: 50 }, ankle: { x: 100, y: 0 } }, ZERO);
    expect(before).toEqual(copy);
  });
});

const ZERO: Point = { x: 0, y: 0 };
