import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CameraShift } from '../../../src/core/vocabulary/camera-shift.ts';
import type { Box } from '../../../src/worker/protocol.ts';
import type { GreyPicture } from '../../../src/worker/still/grey-picture.ts';
import { greyPicture } from '../../../src/worker/still/grey-picture.ts';
import { StillWatch } from '../../../src/worker/still/still-watch.ts';
import { type TextureOptions, texturedPicture } from '../../builders/textured-picture.ts';

/** The small picture is half of a source picture of 640 by 480. */
const sceneOf = (picture: GreyPicture, keepOut: readonly Box[] = []) => ({
  picture,
  toSource: { a: 2, b: 0, c: 0, d: 2, e: 1, f: 1 },
  middle: { x: 320, y: -240 },
  keepOut,
});

/** What is seen of `by` (source pixels, y up) after a reference frame with noise of its own. */
const seenOf = (by: { x: number; y: number }, options: TextureOptions = {}): CameraShift | null => {
  const watch = new StillWatch();
  watch.follow(sceneOf(texturedPicture({ x: 0, y: 0 }, { noise: 1, seed: 2 })));
  return watch.follow(sceneOf(texturedPicture({ x: by.x / 2, y: -by.y / 2 }, { noise: 1, seed: 3, ...options })));
};

const expectShift = (shift: CameraShift | null, by: { x: number; y: number }, within = 0.2) => {
  expect(shift).not.toBeNull();
  expect(Math.hypot((shift?.by.x ?? 99) - by.x, (shift?.by.y ?? 99) - by.y)).toBeLessThan(within);
};

const span = (size: number) => fc.double({ min: -size, max: size, noNaN: true });

describe('watch.follow(scene)', () => {
  test('gives no shift at all for the reference frame', () => {
    const shift = new StillWatch().follow(sceneOf(texturedPicture({ x: 0, y: 0 })));
    expect(shift).toMatchObject({ by: { x: 0, y: 0 }, turned: 0, scaled: 1, agreement: 1 });
  });

  test('finds a small shift to a fifth of a source pixel', () => {
    fc.assert(
      fc.property(span(5), span(5), (x, y) => expectShift(seenOf({ x, y }), { x, y })),
      { numRuns: 15, seed: 4 },
    );
  });

  test('finds a knock of up to a tenth of the width in one frame', () => {
    fc.assert(
      fc.property(span(64), span(45), (x, y) => expectShift(seenOf({ x, y }), { x, y }, 0.3)),
      { numRuns: 15, seed: 5 },
    );
  });

  test('finds a turn about the middle, counter-clockwise positive, beside a shift', () => {
    fc.assert(
      fc.property(span(6), span(6), span(3), (x, y, turned) => {
        const shift = seenOf({ x, y }, { turned: -turned });
        expectShift(shift, { x, y }, 0.3);
        expect(Math.abs((shift?.turned ?? 99) - turned)).toBeLessThan(0.1);
      }),
      { numRuns: 10, seed: 6 },
    );
  });

  test('finds a scale, but for the part that patches at different distances may feign', () => {
    expect(seenOf({ x: 0, y: 0 }, { scaled: 1.03 })?.scaled).toBeCloseTo(1.027, 2);
    expect(seenOf({ x: 0, y: 0 }, { scaled: 1.002 })?.scaled).toBe(1);
  });

  test('is not misled by brightness and contrast', () => {
    fc.assert(
      fc.property(span(40), fc.double({ min: 0.5, max: 1.5, noNaN: true }), (brighter, contrast) => {
        const by = { x: 1.3, y: -2.6 };
        expectShift(seenOf(by, { brightness: 128 + brighter, contrast: 30 * contrast }), by);
      }),
      { numRuns: 10, seed: 7 },
    );
  });

  test('is not misled by what moves over a third of the picture', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 213 }), span(40), (left, move) => {
        const by = { x: 2.4, y: 1.1 };
        const shift = seenOf(by, { blob: { left, width: 107, by: { x: move, y: 0 } } });
        expectShift(shift, by, 0.3);
        expect(shift?.agreement).toBeLessThan(1);
      }),
      { numRuns: 10, seed: 8 },
    );
  });

  test('gives null for a flat picture, and begins with the first that is not', () => {
    const watch = new StillWatch();
    const flat = greyPicture(320, 240);
    flat.light.fill(90);
    for (let i = 0; i < 40; i++) expect(watch.follow(sceneOf(flat))).toBeNull();
    const begun = Array.from({ length: 40 }, () => watch.follow(sceneOf(texturedPicture({ x: 3, y: 0 }))));
    expect(begun.at(-1)).toMatchObject({ agreement: 1 });
    expectShift(begun.at(-1) ?? null, { x: 0, y: 0 }, 0.05);
  });

  test('gives null while the lens is covered, and the true shift again after it', () => {
    const watch = new StillWatch();
    watch.follow(sceneOf(texturedPicture({ x: 0, y: 0 })));
    const covered = greyPicture(320, 240);
    for (let i = 0; i < 60; i++) expect(watch.follow(sceneOf(covered))).toBeNull();
    expectShift(watch.follow(sceneOf(texturedPicture({ x: 5, y: 0 }))), { x: 10, y: 0 });
  });

  test('takes nothing from where the lifter moves', () => {
    const keepOut = [{ left: 0, top: 0, width: 640, height: 480 }];
    expect(new StillWatch().follow(sceneOf(texturedPicture({ x: 0, y: 0 }), keepOut))).toBeNull();
  });

  test('gives up what always goes its own way, so that in the end nearly all agree', () => {
    const watch = new StillWatch();
    const frame = (i: number) =>
      sceneOf(texturedPicture({ x: 0.2, y: 0 }, { blob: { left: 110, width: 100, by: { x: 0.4 * i, y: 0.2 * i } } }));
    const shifts = Array.from({ length: 45 }, (_, i) => watch.follow(frame(i)));
    expect(shifts[5]?.agreement).toBeLessThan(0.8);
    expect(shifts.at(-1)?.agreement).toBeGreaterThan(0.9);
    // While it has gone less than the tolerance, nobody can tell it from what stands still.
    for (const shift of shifts.slice(0, 5)) expectShift(shift, { x: 0, y: 0 }, 0.8);
    for (const shift of shifts.slice(5)) expectShift(shift, { x: 0, y: 0 });
  });

  test('adds up no error over a long creep', () => {
    const watch = new StillWatch();
    let last: CameraShift | null = null;
    for (let i = 0; i <= 60; i++) {
      last = watch.follow(sceneOf(texturedPicture({ x: 0.1 * i, y: 0 }, { noise: 1, seed: i + 1 })));
    }
    expectShift(last, { x: 12, y: 0 });
  });

  test('forgets everything at reset(): the next frame is the new reference', () => {
    const watch = new StillWatch();
    watch.follow(sceneOf(texturedPicture({ x: 0, y: 0 })));
    watch.reset();
    expectShift(watch.follow(sceneOf(texturedPicture({ x: 7, y: 3 }))), { x: 0, y: 0 }, 0.01);
  });
});
