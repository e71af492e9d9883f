import { describe, expect, test } from 'vitest';
import { planarFrame } from '../../scripts/bench-speed/planar-frame.ts';
import type { Crop } from '../../src/core/vocabulary/crop.ts';
import { degrees, pixels } from '../../src/core/vocabulary/units.ts';
import { CropDrawer } from '../../src/worker/crop-drawer.ts';
import { apply, compose, cropTransform, uprightTransform } from '../../src/worker/crop-transform.ts';
import type { Box, FrameImage, QuarterTurns } from '../../src/worker/protocol.ts';

const SIZE = { width: 640, height: 360 };
const INPUT = 192;
const SPOT = { x: 420, y: 150 };

/** Dark, with a bright disc about SPOT. */
const spotPicture = (): ImageData => {
  const context = new OffscreenCanvas(SIZE.width, SIZE.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'rgb(20, 20, 20)';
  context.fillRect(0, 0, SIZE.width, SIZE.height);
  context.fillStyle = 'rgb(240, 240, 240)';
  context.arc(SPOT.x, SPOT.y, 12, 0, 7);
  context.fill();
  return context.getImageData(0, 0, SIZE.width, SIZE.height);
};

/** The same picture on the two ways a drawer knows: planes read straight from memory, and a canvas. */
const WAYS: Readonly<Record<string, (picture: ImageData) => Promise<FrameImage>>> = {
  planes: async (picture) => planarFrame(picture, 0),
  canvas: (picture) => createImageBitmap(picture),
};

const crop = (centreX: number, centreY: number, side: number, rotation: number): Crop => ({
  centreX: pixels(centreX),
  centreY: pixels(centreY),
  side: pixels(side),
  rotation: degrees(rotation),
});

const drawn = async (way: string, crop: Crop, quarterTurns: QuarterTurns = 0, hidden: readonly Box[] = []) => {
  const image = await (WAYS[way] as (typeof WAYS)[string])(spotPicture());
  const { pixels: rgb } = await new CropDrawer(INPUT).draw({ image, quarterTurns, crop, hidden, grey: false });
  return { rgb, image };
};

const redAt = (rgb: Int32Array, x: number, y: number) => rgb[(Math.floor(y) * INPUT + Math.floor(x)) * 3] as number;

/** Middle of the light in the input, pixels. */
const middleOfLight = (rgb: Int32Array) => {
  let [sum, x, y] = [0, 0, 0];
  for (let at = 0; at < INPUT * INPUT; at++) {
    const light = Math.max(0, (rgb[at * 3] as number) - 40);
    sum += light;
    x += light * ((at % INPUT) + 0.5);
    y += light * (Math.floor(at / INPUT) + 0.5);
  }
  return { x: x / sum, y: y / sum };
};

describe.each(Object.keys(WAYS))('drawer.draw(request) from %s', (way) => {
  test.each([
    [0, 360, 0],
    [0, 500, 33],
    [1, 360, 0],
    [2, 420, -50],
    [3, 250, 120],
  ] as const)(
    'puts a spot where the transform says: %i quarter turns, side %i, turned %i degrees',
    async (turns, side, rotation) => {
      const upright = apply(uprightTransform(turns, SIZE.width, SIZE.height), SPOT);
      const around = crop(upright.x + 20, upright.y - 10, side, rotation);
      const transform = compose(cropTransform(around, INPUT), uprightTransform(turns, SIZE.width, SIZE.height));
      const expected = apply(transform, SPOT);
      const { x, y } = middleOfLight((await drawn(way, around, turns)).rgb);
      expect(Math.hypot(x - expected.x, y - expected.y)).toBeLessThan(0.15);
    },
  );

  test('is black outside the picture', async () => {
    const { rgb } = await drawn(way, crop(0, 0, 300, 0));
    expect(redAt(rgb, 10, 10)).toBe(0);
    expect(redAt(rgb, 180, 180)).toBeGreaterThan(10);
  });

  test('paints hidden boxes grey, where they lie in the upright picture', async () => {
    const around = crop(SPOT.x, SPOT.y, 200, 30);
    const box = { left: SPOT.x - 30, top: SPOT.y - 30, width: 60, height: 60 };
    const { rgb } = await drawn(way, around, 0, [box]);
    expect(redAt(rgb, 96, 96)).toBe(128);
    const inside = apply(cropTransform(around, INPUT), { x: SPOT.x + 25, y: SPOT.y - 25 });
    const outside = apply(cropTransform(around, INPUT), { x: SPOT.x + 38, y: SPOT.y - 25 });
    expect(redAt(rgb, inside.x, inside.y)).toBe(128);
    expect(redAt(rgb, outside.x, outside.y)).toBeLessThan(40);
  });

  test('closes the image', async () => {
    const { image } = await drawn(way, crop(300, 150, 200, 0));
    expect('displayWidth' in image ? image.displayWidth : image.width).toBe(0);
  });
});

test('drawer.draw(request) closes an image that it cannot draw', async () => {
  const closed = planarFrame(spotPicture(), 0);
  closed.close();
  await expect(
    new CropDrawer(INPUT).draw({ image: closed, quarterTurns: 0, crop: crop(0, 0, 100, 0), hidden: [], grey: false }),
  ).rejects.toThrow();
});
