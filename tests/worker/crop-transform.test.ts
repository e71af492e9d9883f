import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Crop } from '../../src/core/vocabulary/crop.ts';
import { degrees, pixels } from '../../src/core/vocabulary/units.ts';
import { apply, compose, cropTransform, inverse, uprightTransform } from '../../src/worker/crop-transform.ts';

const crop = (centreX: number, centreY: number, side: number, rotation: number): Crop => ({
  centreX: pixels(centreX),
  centreY: pixels(centreY),
  side: pixels(side),
  rotation: degrees(rotation),
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyCrop = fc
  .tuple(number(-500, 2500), number(-500, 2500), number(32, 4000), number(-360, 360))
  .map(([x, y, side, rotation]) => crop(x, y, side, rotation));
const anyTurns = fc.constantFrom(0, 1, 2, 3);

const expectNear = (actual: { x: number; y: number }, x: number, y: number) => {
  expect(actual.x).toBeCloseTo(x, 6);
  expect(actual.y).toBeCloseTo(y, 6);
};

describe('cropTransform(crop, inputSize)', () => {
  test("sends the crop's centre to the input's centre", () => {
    expectNear(apply(cropTransform(crop(300, 200, 512, 33), 256), { x: 300, y: 200 }), 128, 128);
  });

  test("sends the corners of an unturned crop to the input's corners", () => {
    const transform = cropTransform(crop(300, 200, 400, 0), 192);
    expectNear(apply(transform, { x: 100, y: 0 }), 0, 0);
    expectNear(apply(transform, { x: 500, y: 400 }), 192, 192);
  });

  test('turns clockwise: what lay to the right of the centre comes to lie below it', () => {
    expectNear(apply(cropTransform(crop(300, 200, 256, 90), 256), { x: 350, y: 200 }), 128, 178);
  });
});

describe('uprightTransform(quarterTurns, width, height)', () => {
  test.each([
    [0, 0, 0],
    [1, 480, 0],
    [2, 640, 480],
    [3, 0, 640],
  ] as const)('%i: the stored top left corner of a 640x480 picture comes to lie at (%i, %i)', (turns, x, y) => {
    expectNear(apply(uprightTransform(turns, 640, 480), { x: 0, y: 0 }), x, y);
  });

  test('one clockwise turn brings the stored top right corner to the bottom right', () => {
    expectNear(apply(uprightTransform(1, 640, 480), { x: 640, y: 0 }), 480, 640);
  });
});

describe('inverse(transform)', () => {
  test('brings every point back from where crop and quarter turns took it', () => {
    fc.assert(
      fc.property(
        anyCrop,
        anyTurns,
        fc.constantFrom(192, 256),
        number(-4000, 4000),
        number(-4000, 4000),
        (crop, turns, size, x, y) => {
          const there = compose(cropTransform(crop, size), uprightTransform(turns as 0 | 1 | 2 | 3, 1280, 720));
          const back = apply(inverse(there), apply(there, { x, y }));
          expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(1e-6);
        },
      ),
    );
  });
});

describe('compose(outer, inner)', () => {
  test('is inner first, then outer', () => {
    fc.assert(
      fc.property(anyCrop, anyTurns, number(0, 2000), number(0, 2000), (crop, turns, x, y) => {
        const inner = uprightTransform(turns as 0 | 1 | 2 | 3, 1280, 720);
        const outer = cropTransform(crop, 192);
        const oneByOne = apply(outer, apply(inner, { x, y }));
        const atOnce = apply(compose(outer, inner), { x, y });
        expect(Math.hypot(atOnce.x - oneByOne.x, atOnce.y - oneByOne.y)).toBeLessThan(1e-6);
      }),
    );
  });
});
