import { afterEach, describe, expect, test, vi } from 'vitest';
import { listCameras, openCamera } from '../../src/capture/camera.ts';
import type { FrameSource } from '../../src/capture/frame-source.ts';
import { captureTimes, opened, unaborted } from './demo-clip.ts';

// These run against Chromium's own pretended camera, a green picture at 20 or 30 frames/s.

const trackOf = (source: FrameSource): MediaStreamTrack => {
  const stream = (source.picture as HTMLVideoElement).srcObject as MediaStream;
  const [track] = stream.getVideoTracks();
  if (!track) throw new Error('no track');
  return track;
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

afterEach(() => vi.restoreAllMocks());

describe('openCamera', () => {
  test('openCamera() gives a playing picture, its size and no duration', async () => {
    const source = opened(await openCamera());
    expect(source.info).toMatchObject({ kind: 'camera', width: 1280, height: 720 });
    expect(source.info.name).toMatch(/fake/i);
    expect(source.duration).toBeNull();
    expect(source.deviceId).not.toBe('');
    source.close();
  });

  test('frames() gives pictures of the full size with rising times from 0 and an epoch on the page clock', async () => {
    const source = opened(await openCamera());
    const times: number[] = [];
    for await (const { capturedAt, image, quarterTurns } of source.frames(unaborted())) {
      const age = performance.now() - ((source.epoch ?? Number.NaN) + capturedAt);
      // The pretended camera stamps by its nominal rate, a little ahead of the clock at times.
      expect(age).toBeGreaterThan(-50);
      expect(age).toBeLessThan(500);
      expect(image).toMatchObject({ displayWidth: 1280, displayHeight: 720 });
      expect(quarterTurns).toBe(0);
      image.close();
      times.push(capturedAt);
      if (times.length === 12) break;
    }
    expect(times[0]).toBe(0);
    for (const [i, at] of times.slice(1).entries()) expect(at).toBeGreaterThan(times[i] ?? 0);
    expect(times.at(-1)).toBeGreaterThan(150);
    expect(times.at(-1)).toBeLessThan(4000);
    source.close();
  });

  test('frames() gives a slow reader the newest picture and counts those in between', async () => {
    const source = opened(await openCamera());
    const ages: number[] = [];
    for await (const { capturedAt, image } of source.frames(unaborted())) {
      ages.push(performance.now() - ((source.epoch ?? Number.NaN) + capturedAt));
      image.close();
      if (ages.length === 4) break;
      await pause(300);
    }
    for (const age of ages) expect(age).toBeLessThan(200);
    expect(source.framesDropped).toBeGreaterThan(3);
    source.close();
  });

  test('sample(3) gives the next three pictures', async () => {
    const source = opened(await openCamera());
    expect(await captureTimes(source.sample(3, unaborted()))).toHaveLength(3);
    expect(await captureTimes(source.sample(0, unaborted()))).toHaveLength(0);
    source.close();
  });

  test('frames(signal) ends without a problem when aborted while waiting, and the light stays on', async () => {
    const source = opened(await openCamera());
    const cancel = new AbortController();
    const reading = captureTimes(source.frames(cancel.signal));
    await pause(200);
    cancel.abort();
    await reading;
    expect(source.problem).toBeNull();
    expect(trackOf(source).readyState).toBe('live');
    source.close();
  });

  test('close() puts the light out, lets go of the picture and ends the reading without a problem', async () => {
    const source = opened(await openCamera());
    const track = trackOf(source);
    const reading = captureTimes(source.frames(unaborted()));
    await pause(200);
    source.close();
    await reading;
    expect(track.readyState).toBe('ended');
    expect(source.picture.srcObject).toBeNull();
    expect(source.problem).toBeNull();
  });

  test('a camera unplugged while it is read ends the reading with camera-lost', async () => {
    const source = opened(await openCamera());
    const track = trackOf(source);
    const reading = captureTimes(source.frames(unaborted()));
    await pause(300);
    track.stop();
    track.dispatchEvent(new Event('ended'));
    expect((await reading).length).toBeGreaterThan(0);
    expect(source.problem).toEqual({ kind: 'camera-lost' });
    source.close();
  });

  test('a camera unplugged before it is read is camera-lost too', async () => {
    const source = opened(await openCamera());
    trackOf(source).stop();
    expect(await captureTimes(source.frames(unaborted()))).toEqual([]);
    expect(source.problem).toEqual({ kind: 'camera-lost' });
    source.close();
  });

  test.each([
    ['NotFoundError', 'no-camera'],
    ['NotAllowedError', 'camera-refused'],
    ['SecurityError', 'camera-refused'],
    ['NotReadableError', 'camera-busy'],
    ['AbortError', 'camera-busy'],
  ])('openCamera() on %s is %s', async (name, kind) => {
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('so it is', name));
    expect(await openCamera()).toEqual({ kind: 'failed', problem: { kind, detail: `${name}: so it is` } });
  });

  test('openCamera() in a page that is not secure is not-secure', async () => {
    vi.spyOn(window, 'isSecureContext', 'get').mockReturnValue(false);
    expect(await openCamera()).toEqual({ kind: 'failed', problem: { kind: 'not-secure' } });
  });

  test('openCamera() prefers the rear camera, and asks for less when that is too much', async () => {
    const ask = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    ask.mockRejectedValueOnce(new OverconstrainedError('width', 'too wide'));
    const source = opened(await openCamera());
    expect(ask.mock.calls[0]?.[0]).toMatchObject({ audio: false, video: { facingMode: { ideal: 'environment' } } });
    expect(ask.mock.calls[1]?.[0]).toEqual({ audio: false, video: true });
    source.close();
  });

  test('openCamera({deviceId}) opens that camera', async () => {
    const [camera] = await listCameras();
    const ask = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    const source = opened(await openCamera({ deviceId: camera?.id ?? '' }));
    expect(ask).toHaveBeenCalledOnce();
    expect(source.deviceId).toBe(camera?.id);
    source.close();
  });

  test('openCamera({deviceId, label}) finds a camera whose id has changed by its label', async () => {
    const real = (await listCameras())[0];
    const other = { kind: 'videoinput', deviceId: real?.id, label: 'Gym tripod camera' } as MediaDeviceInfo;
    vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue([other]);
    const ask = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    const source = opened(await openCamera({ deviceId: 'an id of last week', label: 'Gym tripod camera' }));
    expect(ask.mock.lastCall?.[0]).toMatchObject({ video: { deviceId: { exact: real?.id } } });
    source.close();
  });

  test('openCamera({deviceId}) of a camera that is gone opens another', async () => {
    const source = opened(await openCamera({ deviceId: 'an id of last week', label: 'gone' }));
    expect(source.info.width).toBeGreaterThan(0);
    source.close();
  });
});

describe('mirrored', () => {
  test.each([
    ['user', true],
    ['environment', false],
  ])('a camera facing "%s" has mirrored %s', async (facingMode, mirrored) => {
    vi.spyOn(MediaStreamTrack.prototype, 'getSettings').mockReturnValue({ facingMode });
    const source = opened(await openCamera());
    expect(source.mirrored).toBe(mirrored);
    source.close();
  });
});

describe('listCameras', () => {
  const device = (deviceId: string, label: string, kind = 'videoinput') =>
    ({ deviceId, label, kind }) as MediaDeviceInfo;

  test('listCameras() names what has no name by its number, and leaves out microphones', async () => {
    const devices = [device('m', 'Mic', 'audioinput'), device('a', 'camera2 0, facing back'), device('b', '')];
    vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue(devices);
    expect(await listCameras()).toEqual([
      { id: 'a', label: 'camera2 0, facing back', facing: 'rear' },
      { id: 'b', label: 'Camera 2', facing: null },
    ]);
  });

  test('listCameras() knows the pretended camera once it was allowed', async () => {
    const source = opened(await openCamera());
    const cameras = await listCameras();
    expect(cameras.map(({ id }) => id)).toContain(source.deviceId);
    source.close();
  });
});
