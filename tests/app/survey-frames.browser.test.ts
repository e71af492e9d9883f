import { describe, expect, test, vi } from 'vitest';
import { surveyFrames } from '../../src/app/survey-frames.ts';
import { play, rest } from '../builders/leg-press.ts';
import { StandInSource } from '../builders/stand-in-source.ts';

const source = (kind: 'camera' | 'video') => new StandInSource(play([rest(3000)]).recording, kind);
const wish = (count: number, more: { spacingMs?: number; signal?: AbortSignal } = {}) => ({
  count,
  spacingMs: 0,
  signal: new AbortController().signal,
  ...more,
});

describe('surveyFrames', () => {
  test('surveyFrames(file, {count: 6}) takes six pictures spread over all of it', async () => {
    const frames = await surveyFrames(source('video'), wish(6));
    for (const [i, { capturedAt }] of frames.entries()) expect(Math.abs(capturedAt - 500 * (i + 0.5))).toBeLessThan(50);
    expect(frames).toHaveLength(6);
    for (const { image } of frames) expect(image).toBeInstanceOf(ImageBitmap);
  });

  test('surveyFrames(camera, {spacingMs}) waits between pictures, so that they show different moments', async () => {
    const began = performance.now();
    expect(await surveyFrames(source('camera'), wish(3, { spacingMs: 60 }))).toHaveLength(3);
    expect(performance.now() - began).toBeGreaterThan(2 * 60 - 5);
  });

  test("surveyFrames(source) closes the source's own pictures and none of those that it gives", async () => {
    const close = vi.spyOn(ImageBitmap.prototype, 'close');
    const frames = await surveyFrames(source('camera'), wish(3));
    expect(close).toHaveBeenCalledTimes(3);
    expect(frames.every(({ image }) => image.width === 4)).toBe(true);
    close.mockRestore();
  });

  test('surveyFrames(source, {signal}) gives what it has when it is aborted', async () => {
    const abort = new AbortController();
    const close = vi.spyOn(ImageBitmap.prototype, 'close');
    close.mockImplementation(() => close.mock.calls.length === 2 && abort.abort());
    const frames = await surveyFrames(source('video'), wish(12, { signal: abort.signal }));
    close.mockRestore();
    expect(frames.length).toBeGreaterThanOrEqual(2);
    expect(frames.length).toBeLessThan(12);
  });
});
