import { expect, test } from 'vitest';
import { smallPictureOf } from '../../../src/ui/home/small-picture-of.ts';

const painted = (width: number, height: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no context');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width / 2, height);
  return canvas;
};
const sizeOf = async (blob: Blob | null): Promise<{ width: number; height: number }> => {
  if (!blob) throw new Error('no picture');
  return createImageBitmap(blob);
};

test('smallPictureOf(picture) is a JPEG of 640 pixels at most, in the same shape', async () => {
  const blob = await smallPictureOf(painted(1280, 720));
  expect(blob?.type).toBe('image/jpeg');
  expect(await sizeOf(blob)).toMatchObject({ width: 640, height: 360 });
  expect(await sizeOf(await smallPictureOf(painted(720, 1280)))).toMatchObject({ width: 360, height: 640 });
  expect(await sizeOf(await smallPictureOf(painted(320, 200)))).toMatchObject({ width: 320, height: 200 });
});

test('smallPictureOf(picture) is not mirrored, however the page shows it', async () => {
  const live = painted(200, 100);
  live.style.transform = 'scaleX(-1)';
  const blob = await smallPictureOf(live);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  context?.drawImage(await createImageBitmap(blob as Blob), 0, 0);
  expect(context?.getImageData(20, 50, 1, 1).data[0]).toBeGreaterThan(200);
  expect(context?.getImageData(180, 50, 1, 1).data[0]).toBeLessThan(50);
});

test('smallPictureOf(picture) is null while there is nothing to see', async () => {
  expect(await smallPictureOf(document.createElement('video'))).toBeNull();
  expect(await smallPictureOf(document.createElement('div'))).toBeNull();
});
