import { afterEach, expect, test } from 'vitest';
import { openCamera } from '../../src/capture/camera.ts';
import { canTellFrames, type Presented, watchPresented } from '../../src/capture/watch-presented.ts';
import { opened } from './demo-clip.ts';

const native = HTMLVideoElement.prototype.requestVideoFrameCallback;
afterEach(() => {
  HTMLVideoElement.prototype.requestVideoFrameCallback = native;
});

/** The first `count` news of a playing camera, and how many came after it was told to stop. */
const watch = async (count: number) => {
  const camera = opened(await openCamera());
  const news: Presented[] = [];
  await new Promise<void>((resolve) => {
    const stop = watchPresented(camera.picture, (presented) => {
      news.push(presented);
      if (news.length < count) return;
      stop();
      resolve();
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 150));
  camera.close();
  return news;
};

const expectInOrder = (news: readonly Presented[]) => {
  for (const [i, { presentedAt, capturedAt, missed }] of news.entries()) {
    expect(presentedAt).toBeGreaterThan(news[i - 1]?.presentedAt ?? 0);
    expect(Math.abs(presentedAt - capturedAt)).toBeLessThan(500);
    expect(missed).toBeGreaterThanOrEqual(0);
  }
};

test('watchPresented(video, tell) tells of each picture in order, and of none after it was stopped', async () => {
  expect(canTellFrames()).toBe(true);
  const news = await watch(5);
  expect(news).toHaveLength(5);
  expectInOrder(news);
});

test('watchPresented(video, tell) does so too where the browser cannot tell frames', async () => {
  Reflect.deleteProperty(HTMLVideoElement.prototype, 'requestVideoFrameCallback');
  expect(canTellFrames()).toBe(false);
  const news = await watch(5);
  expect(news).toHaveLength(5);
  expectInOrder(news);
});

test.each([
  ['that the sensor gave', 70, 70],
  ['a little ahead of the clock', 104, 104],
  ['of another clock', 5_000, 100],
  ['of another clock, long ago', -5_000, 100],
  ['that is missing', undefined, 100],
])('watchPresented(video, tell) with a capture time %s', (_, captureTime, capturedAt) => {
  const news: Presented[] = [];
  const { video, present } = pretendedVideo();
  watchPresented(video, (presented) => news.push(presented));
  present(100, { presentedFrames: 1, ...(captureTime !== undefined && { captureTime }) });
  expect(news).toEqual([{ capturedAt, presentedAt: 100, missed: 0 }]);
});

test('watchPresented(video, tell) counts the pictures that went by untold', () => {
  const news: Presented[] = [];
  const { video, present } = pretendedVideo();
  watchPresented(video, (presented) => news.push(presented));
  for (const presentedFrames of [7, 8, 11]) present(presentedFrames * 33, { presentedFrames });
  expect(news.map(({ missed }) => missed)).toEqual([0, 0, 2]);
});

/** A video element whose presentations are made by hand. */
const pretendedVideo = () => {
  const video = document.createElement('video');
  let callback: VideoFrameRequestCallback = () => {};
  video.requestVideoFrameCallback = (asked) => {
    callback = asked;
    return 1;
  };
  const present = (now: number, metadata: Partial<VideoFrameCallbackMetadata>) =>
    callback(now, metadata as VideoFrameCallbackMetadata);
  return { video, present };
};
