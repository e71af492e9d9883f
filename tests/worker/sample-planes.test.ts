import { describe, expect, test } from 'vitest';
import { degrees, pixels } from '../../src/core/vocabulary/units.ts';
import { cropTransform, inverse } from '../../src/worker/crop-transform.ts';
import { colourMatrix, type PlanarPicture, samplePlanes } from '../../src/worker/sample-planes.ts';

const WIDTH = 64;
const HEIGHT = 48;
const GREY = 128;

/** A picture whose luma is told by column and row, without colour. */
const picture = (lumaAt: (x: number, y: number) => number): PlanarPicture => {
  const bytes = new Uint8Array(WIDTH * HEIGHT * 1.5).fill(GREY);
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) bytes[y * WIDTH + x] = lumaAt(x, y);
  return {
    bytes,
    width: WIDTH,
    height: HEIGHT,
    luma: { offset: 0, stride: WIDTH, step: 1 },
    blue: { offset: WIDTH * HEIGHT, stride: WIDTH / 2, step: 1 },
    red: { offset: WIDTH * HEIGHT * 1.25, stride: WIDTH / 2, step: 1 },
    colours: colourMatrix(false, true),
  };
};

/** What a square crop about the picture's centre looks like, `size` wide. */
const sampled = (source: PlanarPicture, size: number, side: number, rotation = 0): Int32Array => {
  const crop = { centreX: pixels(32), centreY: pixels(24), side: pixels(side), rotation: degrees(rotation) };
  const rgb = new Int32Array(size * size * 3);
  samplePlanes(source, inverse(cropTransform(crop, size)), size, rgb);
  return rgb;
};

const redAt = (rgb: Int32Array, size: number, x: number, y: number) => rgb[(y * size + x) * 3];

describe('samplePlanes(picture, toStored, inputSize, pixels)', () => {
  test('averages over the area of an input pixel, so that no fine line is skipped', () => {
    const everyFourth = picture((x) => (x % 4 === 0 ? 200 : 0));
    const rgb = sampled(everyFourth, 8, 32);
    expect([...rgb].every((value) => value === 50)).toBe(true);
  });

  test('keeps a slope where it is: each input pixel shows the picture at its middle', () => {
    const slope = picture((x) => 2 * x);
    const rgb = sampled(slope, 16, 48);
    for (let x = 0; x < 16; x++) {
      const atMiddle = 2 * (8 + 3 * (x + 0.5) - 0.5);
      expect(Math.abs((redAt(rgb, 16, x, 8) ?? 0) - atMiddle)).toBeLessThanOrEqual(0.5);
    }
  });

  test('turns clockwise: what was to the left comes to lie on top', () => {
    const leftIsBright = picture((x) => (x < 32 ? 220 : 20));
    const rgb = sampled(leftIsBright, 8, 32, 90);
    expect(redAt(rgb, 8, 4, 0)).toBe(220);
    expect(redAt(rgb, 8, 4, 7)).toBe(20);
  });

  test('is black outside the picture', () => {
    const rgb = sampled(
      picture(() => 255),
      8,
      96,
    );
    expect([...rgb.slice(0, 3)]).toEqual([0, 0, 0]);
    expect(redAt(rgb, 8, 4, 4)).toBe(255);
  });

  test('is black outside the picture also in the narrow range of video, where black is 16', () => {
    const video = { ...picture(() => 235), colours: colourMatrix(true, false) };
    const rgb = sampled(video, 8, 96);
    expect([...rgb.slice(0, 3)]).toEqual([0, 0, 0]);
    expect(redAt(rgb, 8, 4, 4)).toBe(255);
  });

  test.each([
    ['separate', 1],
    ['alternating', 2],
  ] as const)('gives red its colour from %s chroma planes', (_, step) => {
    const bytes = new Uint8Array(WIDTH * HEIGHT * 1.5).fill(81);
    const chroma = WIDTH * HEIGHT;
    // BT.601, narrow range: pure red is luma 81, blue 90, red 240.
    if (step === 1) bytes.fill(90, chroma, chroma * 1.25).fill(240, chroma * 1.25);
    else for (let at = chroma; at < bytes.length; at += 2) bytes.set([90, 240], at);
    const stride = step === 1 ? WIDTH / 2 : WIDTH;
    const red: PlanarPicture = {
      bytes,
      width: WIDTH,
      height: HEIGHT,
      luma: { offset: 0, stride: WIDTH, step: 1 },
      blue: { offset: chroma, stride, step },
      red: { offset: step === 1 ? chroma * 1.25 : chroma + 1, stride, step },
      colours: colourMatrix(false, false),
    };
    const [r, g, b] = sampled(red, 8, 32);
    expect(r).toBeGreaterThanOrEqual(253);
    expect(g).toBeLessThanOrEqual(2);
    expect(b).toBeLessThanOrEqual(2);
  });
});

describe('colourMatrix(isBt709, isFullRange)', () => {
  test('leaves luma alone in the full range and stretches it in the narrow one', () => {
    expect(colourMatrix(false, true)).toMatchObject({ black: 0, luma: 1 });
    expect(colourMatrix(false, false).luma * (235 - colourMatrix(false, false).black)).toBeCloseTo(255, 9);
  });

  test('has the well-known factors of BT.601 and BT.709', () => {
    expect(colourMatrix(false, true).redToRed).toBeCloseTo(1.402, 3);
    expect(colourMatrix(true, true).redToRed).toBeCloseTo(1.5748, 4);
    expect(colourMatrix(true, true).blueToGreen).toBeCloseTo(-0.1873, 4);
  });
});
