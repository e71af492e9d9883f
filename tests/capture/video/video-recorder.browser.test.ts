import { describe, expect, test, vi } from 'vitest';
import type { VideoOutcome } from '../../../src/capture/video/video-outcome.ts';
import { type FrameSeen, VideoRecorder } from '../../../src/capture/video/video-recorder.ts';
import type { Observation, Pose } from '../../../src/core/vocabulary/pose.ts';
import { confidence, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { contrastIn, decodedVideo } from '../../builders/decoded-video.ts';
import { poseOf } from '../../builders/pose.ts';
import { heldOf, watchedFrames } from '../../builders/watched-frames.ts';

const SIZE = { width: 1280, height: 720 };

/** A lifter on the right, thigh 200 pixels; half as large in the video. */
const LIFTER = poseOf({
  shoulder: { x: 900, y: -250 },
  hip: { x: 900, y: -490 },
  knee: { x: 700, y: -490 },
  ankle: { x: 700, y: -650 },
});
const FACE = { x: 900, y: -130 };

/** Boxes of the video, half the size of the source. */
const TRUNK = { x: 440, y: 180, width: 20, height: 30 };
const SOMEBODY = { x: 60, y: 60, width: 120, height: 200 };
const LIFTERS_FACE = { x: 445, y: 55, width: 12, height: 12 };

const lifterAt = (at: number): Pose => ({
  ...LIFTER,
  capturedAt: milliseconds(at),
  keypoints: { ...LIFTER.keypoints, nose: { ...FACE, score: confidence(0.9) } },
});

const seen = (observation: Observation, more: Partial<FrameSeen> = {}): FrameSeen => ({
  observation,
  side: 'right',
  thigh: 200,
  missing: [],
  size: SIZE,
  padLine: { hipEnd: { x: 950, y: -500 }, headEnd: { x: 950, y: -200 }, setBy: 'lifter' },
  ...more,
});

/** Everybody and everything in black and white stripes, eight pixels each: sharp wherever the picture is clear. */
const striped = (): Promise<ImageBitmap> => {
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, SIZE.width, SIZE.height);
  context.fillStyle = 'black';
  for (let x = 0; x < SIZE.width; x += 16) context.fillRect(x, 0, 8, SIZE.height);
  return createImageBitmap(canvas);
};

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Begun {
  readonly recorder: VideoRecorder;
  readonly stops: number[];
}

const begun = async (wish: 'outline' | 'picture', free: number | null = null): Promise<Begun> => {
  const stops: number[] = [];
  const recorder = new VideoRecorder({ wish, size: SIZE, free, stopped: () => stops.push(1) });
  // Until its encoder is there, frames are left out.
  await rest(1500);
  return { recorder, stops };
};

/** Frames as a camera gives them: looked at one after the other, with time in between. */
const film = async (recorder: VideoRecorder, frames: readonly FrameSeen[]): Promise<void> => {
  for (const frame of frames) {
    const image = await striped();
    recorder.take(image);
    image.close();
    recorder.see(frame);
    await rest(60);
  }
};

const made = (outcome: VideoOutcome) => {
  if (outcome.kind !== 'made') throw new Error(`no video: ${outcome.stoppedBy}`);
  return outcome.video;
};

const times = (count: number, every = 100): readonly number[] => Array.from({ length: count }, (_, i) => i * every);

describe("VideoRecorder of 'picture'", () => {
  test('finish() gives a video in which the lifter is clear and everybody else, their own face too, is blurred', async () => {
    const { recorder } = await begun('picture');
    await film(
      recorder,
      times(6).map((at) => seen(lifterAt(at))),
    );
    const { blob, stoppedBy } = made(await recorder.finish(null));
    const pictures = await decodedVideo(blob);
    expect(stoppedBy).toBeNull();
    expect(pictures).toHaveLength(6);
    for (const { pixels } of pictures) {
      expect([pixels.width, pixels.height]).toEqual([640, 360]);
      expect(contrastIn(pixels, TRUNK)).toBeGreaterThan(120);
      expect(contrastIn(pixels, SOMEBODY)).toBeLessThan(40);
      expect(contrastIn(pixels, LIFTERS_FACE)).toBeLessThan(40);
    }
  });

  test.each<[string, (at: number) => FrameSeen]>([
    ['nobody is seen', (at) => seen({ kind: 'nobody', capturedAt: milliseconds(at) })],
    ['somebody else is seen', (at) => seen(lifterAt(at), { missing: ['shoulder', 'hip', 'knee', 'ankle'] })],
  ])('finish() gives a video that is blurred all over where %s', async (_, frameAt) => {
    const { recorder } = await begun('picture');
    await film(recorder, [seen(lifterAt(0)), ...times(3).map((at) => frameAt(at + 100))]);
    const [clear, ...blurred] = await decodedVideo(made(await recorder.finish(null)).blob);
    expect(clear && contrastIn(clear.pixels, TRUNK)).toBeGreaterThan(120);
    expect(blurred).toHaveLength(3);
    for (const { pixels } of blurred)
      expect(contrastIn(pixels, { x: 8, y: 8, width: 624, height: 344 })).toBeLessThan(60);
  });

  test('finish(to) ends with the set, and the video keeps the times of its frames', async () => {
    const { recorder } = await begun('picture');
    await film(
      recorder,
      [0, 90, 250, 300, 480, 560].map((at) => seen(lifterAt(at))),
    );
    const pictures = await decodedVideo(made(await recorder.finish(milliseconds(480))).blob);
    expect(pictures.map(({ timestamp }) => Math.round(timestamp * 1000))).toEqual([0, 90, 250, 300, 480]);
  });

  test("the first picture stands from the set's zero on", async () => {
    const { recorder } = await begun('picture');
    await film(recorder, [seen(lifterAt(400)), seen(lifterAt(500))]);
    const pictures = await decodedVideo(made(await recorder.finish(null)).blob);
    expect(pictures.map(({ timestamp }) => Math.round(timestamp * 1000))).toEqual([0, 500]);
  });

  test('what was seen before the set was known to have begun is there as an outline', async () => {
    const { recorder } = await begun('picture');
    recorder.seeEarlier(times(10, 50).map((at) => seen(lifterAt(at))));
    await rest(500);
    await film(recorder, [seen(lifterAt(600))]);
    const pictures = await decodedVideo(made(await recorder.finish(null)).blob);
    expect(pictures.map(({ timestamp }) => Math.round(timestamp * 1000))).toEqual([0, 100, 200, 300, 400, 600]);
    const [first] = pictures;
    expect(first && contrastIn(first.pixels, SOMEBODY)).toBeLessThan(12);
    expect(first && contrastIn(first.pixels, { x: 340, y: 100, width: 160, height: 200 })).toBeGreaterThan(100);
  });

  test('frames for which there is no time are left out', async () => {
    const { recorder } = await begun('picture');
    const images = await Promise.all(times(20).map(() => striped()));
    for (const [i, image] of images.entries()) {
      recorder.take(image);
      recorder.see(seen(lifterAt(i * 5)));
    }
    const pictures = await decodedVideo(made(await recorder.finish(null)).blob);
    expect(pictures).toHaveLength(1);
  });
});

describe("VideoRecorder of 'outline'", () => {
  test('finish() gives a video of skeleton and pad line, and of nothing else', async () => {
    const { recorder } = await begun('outline');
    await film(
      recorder,
      times(4).map((at) => seen(lifterAt(at))),
    );
    const pictures = await decodedVideo(made(await recorder.finish(null)).blob);
    expect(pictures).toHaveLength(4);
    for (const { pixels } of pictures) {
      expect(contrastIn(pixels, SOMEBODY)).toBeLessThan(12);
      expect(contrastIn(pixels, { x: 340, y: 100, width: 160, height: 200 })).toBeGreaterThan(100);
    }
  });
});

describe('VideoRecorder that cannot go on', () => {
  test('stops before room runs short, says so, and takes nothing', async () => {
    const { recorder, stops } = await begun('picture', 90e6);
    expect(recorder.isRecording).toBe(false);
    await film(recorder, [seen(lifterAt(0))]);
    expect(stops).toHaveLength(1);
    expect(await recorder.finish(null)).toEqual({ kind: 'none', stoppedBy: 'room' });
  });

  test('a picture that cannot be had ends the video, and what there is of it is kept', async () => {
    const { recorder, stops } = await begun('picture');
    await film(
      recorder,
      times(3).map((at) => seen(lifterAt(at))),
    );
    const closed = await striped();
    closed.close();
    recorder.take(closed);
    recorder.see(seen(lifterAt(400)));
    expect(stops).toHaveLength(1);
    const { blob, stoppedBy } = made(await recorder.finish(null));
    expect(stoppedBy).toBe('encoder');
    expect(await decodedVideo(blob)).toHaveLength(3);
  });

  test('one that stopped after the set was over has lost nothing of it', async () => {
    const { recorder } = await begun('picture');
    await film(
      recorder,
      times(3).map((at) => seen(lifterAt(at))),
    );
    const closed = await striped();
    closed.close();
    recorder.take(closed);
    expect(made(await recorder.finish(milliseconds(150))).stoppedBy).toBeNull();
  });

  test('discard() keeps nothing', async () => {
    const { recorder } = await begun('picture');
    await film(recorder, [seen(lifterAt(0))]);
    const made = watchedFrames();
    const encoders = vi.spyOn(VideoEncoder.prototype, 'close');
    const image = await striped();
    recorder.take(image);
    expect(heldOf(made)).toHaveLength(1);
    await recorder.discard();
    expect(recorder.isRecording).toBe(false);
    expect(heldOf(made)).toEqual([]);
    expect(encoders).toHaveBeenCalled();
    expect(await recorder.finish(null)).toMatchObject({ kind: 'none' });
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test('skip() lets go of the frame taken last', async () => {
    const { recorder } = await begun('picture');
    recorder.take(await striped());
    const closed = vi.spyOn(VideoFrame.prototype, 'close');
    recorder.skip();
    expect(closed).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
    await recorder.discard();
  });
});
