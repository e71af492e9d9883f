import { expect, test, vi } from 'vitest';
import { openCamera } from '../../src/capture/camera.ts';
import { NewestFrame } from '../../src/capture/newest-frame.ts';
import { opened } from './demo-clip.ts';

test('next() gives each picture once, and null once closed', async () => {
  const camera = opened(await openCamera());
  const newest = new NewestFrame(camera.picture);
  const first = await newest.next();
  const second = await newest.next();
  expect(second?.capturedAt).toBeGreaterThan(first?.capturedAt ?? Number.NaN);
  first?.image.close();
  second?.image.close();
  const waiting = newest.next();
  newest.close();
  const last = await waiting;
  last?.image.close();
  expect(await newest.next()).toBeNull();
  camera.close();
});

test('next() resolves to null when closed while it waits for a camera that gives nothing', async () => {
  const newest = new NewestFrame(document.createElement('video'));
  const waiting = newest.next();
  newest.close();
  expect(await waiting).toBeNull();
});

test('an unread picture is let go of when a newer one comes', async () => {
  const Native = globalThis.VideoFrame;
  let made = 0;
  globalThis.VideoFrame = new Proxy(Native, {
    construct(target, given) {
      made++;
      return Reflect.construct(target, given);
    },
  });
  const close = vi.spyOn(Native.prototype, 'close');
  const open = () => made - close.mock.calls.length;
  try {
    const camera = opened(await openCamera());
    const newest = new NewestFrame(camera.picture);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(open()).toBeLessThanOrEqual(1);
    expect(made).toBeGreaterThan(2);
    expect(newest.dropped).toBeGreaterThan(1);
    newest.close();
    expect(open()).toBe(0);
    camera.close();
  } finally {
    globalThis.VideoFrame = Native;
    close.mockRestore();
  }
});

test('restsFor leaves pictures out without counting them as dropped, and null brings them back at once', async () => {
  const camera = opened(await openCamera());
  const newest = new NewestFrame(camera.picture);
  const next = async (): Promise<number> => {
    const given = await newest.next();
    given?.image.close();
    return given?.capturedAt ?? Number.NaN;
  };
  await next();
  newest.restsFor = 300;
  await next();
  const before = newest.dropped;
  const [first, second] = [await next(), await next()];
  expect(second - first).toBeGreaterThan(280);
  expect(newest.dropped).toBe(before);
  const waiting = next();
  const asked = performance.now();
  newest.restsFor = null;
  await waiting;
  expect(performance.now() - asked).toBeLessThan(200);
  newest.close();
  camera.close();
});
