import { afterEach, expect, test, vi } from 'vitest';
import { openCamera } from '../../src/capture/camera.ts';
import { grabFrame } from '../../src/capture/grab-frame.ts';
import { opened } from './demo-clip.ts';

const Native = globalThis.VideoFrame;
afterEach(() => {
  globalThis.VideoFrame = Native;
  vi.restoreAllMocks();
});

test('grabFrame(video) is a VideoFrame of what is shown', async () => {
  const camera = opened(await openCamera());
  const frame = await grabFrame(camera.picture);
  expect(frame).toBeInstanceOf(VideoFrame);
  frame?.close();
  camera.close();
});

test('grabFrame(video) is an ImageBitmap where WebCodecs is missing', async () => {
  Reflect.deleteProperty(globalThis, 'VideoFrame');
  const camera = opened(await openCamera());
  const frame = await grabFrame(camera.picture);
  expect(frame).toBeInstanceOf(ImageBitmap);
  expect(frame).toMatchObject({ width: 1280, height: 720 });
  frame?.close();
  camera.close();
});

test('grabFrame(video) copies instead when the VideoFrame lies across its video', async () => {
  vi.spyOn(VideoFrame.prototype, 'displayWidth', 'get').mockReturnValue(720);
  vi.spyOn(VideoFrame.prototype, 'displayHeight', 'get').mockReturnValue(1280);
  const close = vi.spyOn(VideoFrame.prototype, 'close');
  const camera = opened(await openCamera());
  const frame = await grabFrame(camera.picture);
  expect(frame).toBeInstanceOf(ImageBitmap);
  expect(close).toHaveBeenCalledOnce();
  frame?.close();
  camera.close();
});

test('grabFrame(video) is null for a video without a picture', async () => {
  expect(await grabFrame(document.createElement('video'))).toBeNull();
});
