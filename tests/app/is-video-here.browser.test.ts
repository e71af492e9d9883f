import { expect, test } from 'vitest';
import { isVideoHere } from '../../src/app/is-video-here.ts';
import { openVideoFile } from '../../src/capture/video-file.ts';
import { builtSummary } from '../builders/set-summary.ts';
import { demoClip, opened } from '../capture/demo-clip.ts';
import { remux } from '../capture/remux.ts';

const clip = await demoClip();
const film = (content: Blob, lastModified: number): File => new File([content], 'film.mp4', { lastModified });

/** The set that came of `content`. */
const setOf = async (content: Blob, sourceName = 'film.mp4') => {
  const source = opened(await openVideoFile(content, sourceName, 'video'));
  source.close();
  const summary = builtSummary();
  const { duration } = source;
  if (duration === null) throw new Error('the clip does not tell its length');
  return { ...summary, sourceName, figures: { ...summary.figures, duration } };
};

test.each([
  ['no day', () => 0],
  ['a day to come', () => Date.now() + 86_400_000],
])('isVideoHere(a file of %s) knows the set that came of it by name and length', async (_, day) => {
  const { file: shorter } = await remux(clip, { packets: 300 });
  expect(await isVideoHere(film(clip, day()), [await setOf(clip)])).toBe(true);
  expect(await isVideoHere(film(clip, day()), [await setOf(shorter)])).toBe(false);
  expect(await isVideoHere(film(clip, day()), [await setOf(clip, 'other.mp4')])).toBe(false);
});

test('isVideoHere(a damaged file of no day) is false: whoever takes it in tells why', async () => {
  expect(await isVideoHere(film(new Blob(['no film']), 0), [await setOf(clip)])).toBe(false);
});

test('isVideoHere(a file that tells its day) goes by name and day', async () => {
  const day = Date.UTC(2026, 0, 5, 10);
  const set = await setOf(clip);
  expect(await isVideoHere(film(clip, day), [set])).toBe(false);
  expect(await isVideoHere(film(clip, day), [{ ...set, createdAt: '2026-01-05T10:00:00.000Z' }])).toBe(true);
});
