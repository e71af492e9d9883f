import { describe, expect, test } from 'vitest';
import { planarFrame } from '../../scripts/bench-speed/planar-frame.ts';
import type { CameraShift } from '../../src/core/vocabulary/camera-shift.ts';
import { degrees, pixels } from '../../src/core/vocabulary/units.ts';
import { CameraWatch } from '../../src/worker/camera-watch.ts';
import { CropDrawer } from '../../src/worker/crop-drawer.ts';
import type { FrameImage, QuarterTurns } from '../../src/worker/protocol.ts';
import { demoFrame } from '../capture/demo-clip.ts';

const SIZE = { width: 600, height: 440 };
const MARGIN = 20;
const demo = await demoFrame();
const crop = { centreX: pixels(300), centreY: pixels(220), side: pixels(400), rotation: degrees(0) };

/** The demo's picture as a camera sees it that has gone so far: the picture goes by (x right, y down) pixels. */
const shifted = (x: number, y: number): ImageData => {
  const context = new OffscreenCanvas(SIZE.width, SIZE.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(demo, x - MARGIN, y - MARGIN);
  return context.getImageData(0, 0, SIZE.width, SIZE.height);
};

/** The two ways a drawer knows: luma straight from memory, and a canvas. */
const WAYS: Readonly<Record<string, (picture: ImageData) => Promise<FrameImage>>> = {
  planes: async (picture) => planarFrame(picture, 0),
  canvas: (picture) => createImageBitmap(picture),
};

const watched = (way: string, quarterTurns: QuarterTurns = 0) => {
  const drawer = new CropDrawer(192);
  const watch = new CameraWatch();
  return async (x: number, y: number, reference = 1): Promise<CameraShift | null> => {
    const image = await (WAYS[way] as (typeof WAYS)[string])(shifted(x, y));
    const { grey } = await drawer.draw({ image, quarterTurns, crop, hidden: [], grey: true });
    if (!grey) throw new Error('no grey picture was drawn');
    return watch.follow(grey, quarterTurns, { reference, keepOut: [] });
  };
};

const expectBy = (shift: CameraShift | null, x: number, y: number) => {
  expect(Math.hypot((shift?.by.x ?? 99) - x, (shift?.by.y ?? 99) - y)).toBeLessThan(0.2);
};

describe.each(Object.keys(WAYS))('watch.follow(grey, view, still) on real frames from %s', (way) => {
  test('finds the way of the picture, source pixels, y up', async () => {
    const follow = watched(way);
    expectBy(await follow(0, 0), 0, 0);
    expectBy(await follow(3, 2), 3, -2);
    expectBy(await follow(0.5, -1.25), 0.5, 1.25);
    expectBy(await follow(-12, 7), -12, -7);
  });

  test('finds it in the upright picture when the stored one lies on its side', async () => {
    const follow = watched(way, 1);
    await follow(0, 0);
    // A quarter turn clockwise: right becomes down, down becomes left.
    expectBy(await follow(5, 2), -2, -5);
  });

  test('begins with a new reference frame when another one is named', async () => {
    const follow = watched(way);
    await follow(0, 0);
    expectBy(await follow(6, 0), 6, 0);
    expectBy(await follow(6, 0, 2), 0, 0);
    expectBy(await follow(7, 0, 2), 1, 0);
  });
});
