import { describe, expect, test } from 'vitest';
import { colourMatrix, type PlanarPicture } from '../../../src/worker/sample-planes.ts';
import { greyPicture } from '../../../src/worker/still/grey-picture.ts';
import { shrinkLuma } from '../../../src/worker/still/shrink-luma.ts';

/** Light that grows by 2 per column and 1 per row, after 10 bytes of something else and with rows that are padded. */
const ramp = (width: number, height: number): PlanarPicture => {
  const [offset, stride] = [10, width + 6];
  const bytes = new Uint8Array(offset + stride * height).fill(255);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    bytes[offset + y * stride + x] = 2 * x + y;
  }
  const luma = { offset, stride, step: 1 } as const;
  return { bytes, width, height, luma, blue: luma, red: luma, colours: colourMatrix(false, true) };
};

describe('shrinkLuma(picture, factor, small)', () => {
  test.each([
    [1, 0],
    [2, 1.5],
    [3, 3],
    // Every second sample of four: 0 and 2.
    [4, 3],
  ])('gives the mean of each block of %i by itself', (factor, first) => {
    const small = greyPicture(Math.floor(25 / factor), Math.floor(13 / factor));
    shrinkLuma(ramp(25, 13), factor, small);
    for (let at = 0; at < small.light.length; at++) {
      const [x, y] = [at % small.width, Math.floor(at / small.width)];
      expect(small.light[at]).toBeCloseTo(first + factor * (2 * x + y), 5);
    }
  });
});
