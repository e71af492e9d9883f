import { createFile, MP4BoxBuffer } from 'mp4box';
import { describe, expect, test } from 'vitest';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import type { FilmFormat } from '../../../src/store/export/film-format.ts';
import { filmOf } from '../../../src/store/export/film-of.ts';
import type { FilmWish } from '../../../src/store/export/film-wish.ts';
import { builtFrames, builtRecording, builtReport } from '../../builders/set-report.ts';

const VP9_IN_MP4: FilmFormat = { container: 'mp4', codec: 'vp9' };
const VP9_IN_WEBM: FilmFormat = { container: 'webm', codec: 'vp9' };

/** A second and a half at 30 frames a second, of which one frame was lost. */
const frames = builtFrames(45).filter((_, i) => i !== 20);
const report = builtReport({ createdAt: new Date(2026, 2, 2, 13, 10).toISOString() });
const set = { report, recording: builtRecording({ frames }) };

const wish = (more: Partial<FilmWish> = {}): FilmWish => ({
  video: null,
  videoStart: milliseconds(0),
  language: 'en',
  signal: new AbortController().signal,
  onProgress: () => {},
  formats: [VP9_IN_WEBM],
  ...more,
});

const made = async (more: Partial<FilmWish> = {}) => {
  const outcome = await filmOf(set, wish(more));
  if (outcome.kind !== 'made') throw new Error(JSON.stringify(outcome));
  return outcome.file;
};

/** An MP4 as another program reads it. */
const demuxed = async (blob: Blob) => {
  const file = createFile(true);
  const info = await new Promise<Parameters<NonNullable<typeof file.onReady>>[0]>((resolve, reject) => {
    file.onReady = resolve;
    file.onError = (module, message) => reject(new Error(`${module}: ${message}`));
    blob.arrayBuffer().then((bytes) => {
      file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(bytes, 0));
      file.flush();
    }, reject);
  });
  const [track] = info.videoTracks;
  if (!track) throw new Error('no picture in it');
  const samples = file.getTrackSamplesInfo(track.id);
  return { info, track, times: samples.map(({ cts, timescale }) => cts / timescale) };
};

/** A film as the browser plays it, at a time (seconds). */
const played = async (blob: Blob, time: number) => {
  const video = document.createElement('video');
  video.muted = true;
  video.src = URL.createObjectURL(blob);
  await new Promise((resolve, reject) => {
    video.onloadeddata = resolve;
    video.onerror = () => reject(video.error);
  });
  const seeked = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
  video.currentTime = time;
  await seeked;
  const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.drawImage(video, 0, 0);
  URL.revokeObjectURL(video.src);
  return {
    width: video.videoWidth,
    height: video.videoHeight,
    duration: video.duration,
    /** How many pixels of a part are bright. */
    lit: (left: number, top: number, right: number, bottom: number): number =>
      pen.getImageData(left, top, right - left, bottom - top).data.filter((value, i) => i % 4 === 2 && value > 150)
        .length,
  };
};

describe('filmOf', () => {
  test('filmOf(set without video) in MP4 has a picture at the time of every frame, and the size of the picture', async () => {
    const { name, blob } = await made({ formats: [VP9_IN_MP4] });
    expect([name, blob.type]).toEqual(['padline-2026-03-02-1310-film.mp4', 'video/mp4']);
    const { info, track, times } = await demuxed(blob);
    expect(info.isFragmented).toBe(false);
    expect(track.codec).toMatch(/^vp09/);
    expect([track.video?.width, track.video?.height]).toEqual([1280, 720]);
    expect(track.nb_samples).toBe(44);
    expect(times.map((time) => Math.round(time * 1000))).toEqual(
      frames.map(({ capturedAt }) => Math.round(capturedAt)),
    );
    expect(track.duration / track.timescale).toBeCloseTo(1.5, 2);
  });

  test('filmOf(set without video) draws the outline on a plain ground, and the panel', async () => {
    const film = await played((await made()).blob, 0.5);
    expect([film.width, film.height]).toEqual([1280, 720]);
    expect(film.duration).toBeCloseTo(1.5, 1);
    // The body beside the words, the ground dark below them.
    expect(film.lit(500, 60, 1150, 700)).toBeGreaterThan(2000);
    expect(film.lit(20, 20, 400, 200)).toBeGreaterThan(2000);
    expect(film.lit(20, 500, 400, 700)).toBe(0);
  });

  test('filmOf(set with video) draws over every picture of it at its own time', async () => {
    const video = (await made()).blob;
    const bare = { ...set, recording: builtRecording({ frames: [] }) };
    const over = await filmOf(bare, wish({ video, formats: [VP9_IN_MP4] }));
    if (over.kind !== 'made') throw new Error(JSON.stringify(over));
    const { track, times } = await demuxed(over.file.blob);
    expect(track.nb_samples).toBe(44);
    expect(times[20]).toBeCloseTo((frames[20]?.capturedAt ?? 0) / 1000, 2);
    // The last one too, although a WebM does not say how long it is shown.
    expect(track.duration / track.timescale).toBeCloseTo(1.5, 2);
    // Nothing was analysed, so what is seen is the video alone.
    const film = await played(over.file.blob, 0.5);
    expect(film.lit(500, 60, 1150, 700)).toBeGreaterThan(2000);
    expect(film.lit(20, 500, 400, 700)).toBe(0);
  });

  test('filmOf(set) tells how far it is, and ends when it is cancelled', async () => {
    const shares: number[] = [];
    await made({ onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares.length, shares.at(-1)]).toEqual([44, 1]);

    const abort = new AbortController();
    const seen: number[] = [];
    const outcome = filmOf(
      set,
      wish({ signal: abort.signal, onProgress: (share) => seen.push(share) > 4 && abort.abort() }),
    );
    expect(await outcome).toEqual({ kind: 'cancelled' });
    expect(seen).toHaveLength(5);
  });

  test('filmOf(set) says what is wrong: no encoder, no pictures, a video that is none', async () => {
    expect(await filmOf(set, wish({ formats: [] }))).toEqual({ kind: 'failed', why: 'no-encoder' });
    const empty = { report, recording: builtRecording({ frames: [] }) };
    expect(await filmOf(empty, wish())).toEqual({ kind: 'failed', why: 'no-pictures' });
    const words = new Blob(['these are words']);
    expect(await filmOf(set, wish({ video: words }))).toMatchObject({ kind: 'failed', why: 'unreadable' });
  });

  test('filmOf(set) finds by itself a format that this browser can write', async () => {
    const { formats: _, ...usual } = wish();
    const outcome = await filmOf(set, usual);
    expect(outcome).toMatchObject({ kind: 'made', file: { name: expect.stringMatching(/-film\.(mp4|webm)$/) } });
  });
});
