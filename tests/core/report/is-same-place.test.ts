import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plus, turned } from '../../../src/core/geometry/vector.ts';
import { isSamePlace } from '../../../src/core/report/is-same-place.ts';
import type { SetPlace } from '../../../src/core/vocabulary/set-place.ts';
import { degrees, pixels } from '../../../src/core/vocabulary/units.ts';

const HIP_END = { x: 560, y: -520 };
const padAt = (angle: number, length = 200): SetPlace['padLine'] => ({
  hipEnd: HIP_END,
  headEnd: plus(HIP_END, turned({ x: length, y: 0 }, degrees(angle))),
  setBy: 'proposal',
});
const restingAt = (x: number, y: number, thigh = 150): SetPlace['resting'] => ({ hip: { x, y }, thigh: pixels(thigh) });

const HERE: SetPlace = {
  side: 'right',
  padLine: padAt(135),
  resting: restingAt(555, -500),
  width: 1280,
  height: 720,
  statureCm: 178,
};

describe('isSamePlace', () => {
  test.each<readonly [string, Partial<SetPlace>]>([
    ['the very same', {}],
    ['a pad line that lies 3 degrees otherwise', { padLine: padAt(138) }],
    ['a longer pad line', { padLine: padAt(135, 320) }],
    ['a pad line drawn by hand', { padLine: { ...padAt(135), setBy: 'lifter' } }],
    ['a thigh 7 % longer', { resting: restingAt(555, -500, 161) }],
    ['a hip a quarter of the thigh away', { resting: restingAt(555 + 37, -500) }],
  ])('isSamePlace: %s', (_, change) => {
    expect(isSamePlace(HERE, { ...HERE, ...change })).toBe(true);
    expect(isSamePlace({ ...HERE, ...change }, HERE)).toBe(true);
  });

  test.each<readonly [string, Partial<SetPlace>]>([
    ['the other side', { side: 'left' }],
    ['a pad line that lies 5 degrees otherwise', { padLine: padAt(130) }],
    ['a pad line the other way round', { padLine: { ...padAt(135), hipEnd: padAt(135).headEnd, headEnd: HIP_END } }],
    ['a thigh 10 % longer', { resting: restingAt(555, -500, 167) }],
    ['a thigh 10 % shorter', { resting: restingAt(555, -500, 135) }],
    ['a hip a third of the thigh away', { resting: restingAt(555, -500 - 50) }],
    ['a wider picture', { width: 1920 }],
    ['a higher picture', { height: 1280 }],
    ['another stature', { statureCm: 165 }],
    ['a stature not said', { statureCm: null }],
  ])('not isSamePlace: %s', (_, change) => {
    expect(isSamePlace(HERE, { ...HERE, ...change })).toBe(false);
    expect(isSamePlace({ ...HERE, ...change }, HERE)).toBe(false);
  });

  test('isSamePlace does not depend on how large the picture is, when all of it is larger', () => {
    const places = fc.record({
      turn: fc.double({ min: -8, max: 8, noNaN: true }),
      x: fc.double({ min: -80, max: 80, noNaN: true }),
      thigh: fc.double({ min: 130, max: 170, noNaN: true }),
      size: fc.double({ min: 0.3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(places, ({ turn, x, thigh, size }) => {
        const there = { ...HERE, padLine: padAt(135 + turn), resting: restingAt(555 + x, -500, thigh) };
        const sized = (place: SetPlace): SetPlace => ({
          ...place,
          resting: restingAt(place.resting.hip.x * size, place.resting.hip.y * size, place.resting.thigh * size),
        });
        fc.pre(Math.abs(Math.abs(x) - 0.3 * Math.max(150, thigh)) > 0.01);
        fc.pre(Math.abs(Math.abs(thigh - 150) - 0.08 * Math.max(150, thigh)) > 0.01);
        expect(isSamePlace(sized(HERE), sized(there))).toBe(isSamePlace(HERE, there));
      }),
    );
  });
});
