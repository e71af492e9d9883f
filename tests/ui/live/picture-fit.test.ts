import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureFit, toPicture, toScreen } from '../../../src/ui/live/picture-fit.ts';

const picture = { width: 640, height: 480 };
const fitOf = (box: { width: number; height: number }, mirrored = false) => {
  const fit = pictureFit(picture, box, mirrored);
  if (!fit) throw new Error('no fit');
  return fit;
};

test('toScreen(fit, point) centres a wide picture between black bars above and below', () => {
  const fit = fitOf({ width: 320, height: 400 });
  expect(toScreen(fit, { x: 0, y: 0 })).toEqual({ left: 0, top: 80 });
  expect(toScreen(fit, { x: 640, y: -480 })).toEqual({ left: 320, top: 320 });
});

test('toScreen(fit, point) centres a narrow picture between black bars at its sides', () => {
  expect(toScreen(fitOf({ width: 1000, height: 480 }), { x: 100, y: -50 })).toEqual({ left: 280, top: 50 });
});

test('toScreen(fit, point) swaps left and right in a mirror, and nothing else', () => {
  expect(toScreen(fitOf({ width: 1000, height: 480 }, true), { x: 100, y: -50 })).toEqual({ left: 720, top: 50 });
});

test('toPicture(fit, screen) undoes toScreen, mirrored or not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 640 }),
      fc.integer({ min: 0, max: 480 }),
      fc.integer({ min: 50, max: 2000 }),
      fc.integer({ min: 50, max: 2000 }),
      fc.boolean(),
      (x, row, width, height, mirrored) => {
        const fit = fitOf({ width, height }, mirrored);
        const back = toPicture(fit, toScreen(fit, { x, y: -row }));
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(-row, 6);
      },
    ),
  );
});

test('toPicture(fit, screen) keeps to the edge of the picture', () => {
  expect(toPicture(fitOf({ width: 320, height: 400 }), { left: -20, top: 399 })).toEqual({ x: 0, y: -480 });
});

test('pictureFit(picture, box) is null while either has no size', () => {
  expect(pictureFit({ width: 0, height: 0 }, { width: 320, height: 400 }, false)).toBeNull();
  expect(pictureFit(picture, { width: 0, height: 0 }, false)).toBeNull();
});
