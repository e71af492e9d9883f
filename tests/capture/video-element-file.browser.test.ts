import { expect, test } from 'vitest';
import { openVideoElementFile } from '../../src/capture/video-element-file.ts';
import { captureTimes, DEMO, demoClip, opened, unaborted } from './demo-clip.ts';
import { remux } from './remux.ts';

const clip = await demoClip();
const open = async (file: Blob) => opened(await openVideoElementFile(file, 'clip.mp4', 'video'));
const problemOf = async (file: Blob) => {
  const outcome = await openVideoElementFile(file, 'clip.mp4', 'video');
  return outcome.kind === 'failed' ? outcome.problem : null;
};

test('openVideoElementFile(clip).frames() gives at least 95 % of the frames, in order, at their own times', async () => {
  const { file, times } = await remux(clip, { packets: 45 });
  const source = await open(file);
  const given = await captureTimes(source.frames(unaborted()));
  const right = given.filter((at) => times.some((time) => Math.abs(at - time * 1000) < 1));
  expect(right).toEqual(given);
  expect(given).toEqual([...given].sort((a, b) => a - b));
  expect(given.length).toBeGreaterThanOrEqual(0.95 * times.length);
  expect(source.problem).toBeNull();
  source.close();
});

test('openVideoElementFile(clip with a variable frame rate) still gives 95 % of the frames', async () => {
  const { file, times } = await remux(clip, { packets: 30, time: (seconds) => seconds + seconds * seconds });
  const source = await open(file);
  const given = await captureTimes(source.frames(unaborted()));
  expect(given.length).toBeGreaterThanOrEqual(0.95 * times.length);
  expect(given.length).toBeLessThanOrEqual(times.length);
  source.close();
});

test('openVideoElementFile(clip).sample(4) gives the frames in the middles of four equal parts', async () => {
  const source = await open(clip);
  const part = (DEMO.frames / DEMO.framesPerSecond / 4) * 1000;
  const given = await captureTimes(source.sample(4, unaborted()));
  expect(given).toHaveLength(4);
  for (const [i, at] of given.entries()) expect(Math.abs(at - (i + 0.5) * part)).toBeLessThan(40);
  source.close();
});

test('openVideoElementFile(turned clip) is upright by itself', async () => {
  const { file } = await remux(clip, { packets: 3, rotation: 90 });
  const source = await open(file);
  expect(source.info).toMatchObject({ width: DEMO.height, height: DEMO.width });
  for await (const { image, quarterTurns } of source.sample(1, unaborted())) {
    expect(quarterTurns).toBe(0);
    const size = 'displayWidth' in image ? [image.displayWidth, image.displayHeight] : [image.width, image.height];
    expect(size).toEqual([DEMO.height, DEMO.width]);
    image.close();
  }
  source.close();
});

test('frames(signal) of a stepped video ends when aborted', async () => {
  const source = await open(clip);
  const cancel = new AbortController();
  let given = 0;
  for await (const { image } of source.frames(cancel.signal)) {
    image.close();
    if (++given === 3) cancel.abort();
  }
  expect(given).toBe(3);
  expect(source.problem).toBeNull();
  source.close();
});

test.each([
  ['nothing', [], 'video-empty'],
  ['text', ['This is a shopping list: eggs, oats, chalk.'], 'not-a-video'],
])('openVideoElementFile(%s named .mp4) is refused by name', async (_, parts: BlobPart[], kind) => {
  expect(await problemOf(new Blob(parts, { type: 'video/mp4' }))).toMatchObject({ kind });
});

test('a stepped film with rubbish in the middle gives the frames before it, then video-broken', async () => {
  const { file, times } = await remux(clip, { packets: 60 });
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes.fill(0xa5, bytes.length * 0.7);
  const source = await open(new Blob([bytes], { type: 'video/mp4' }));
  const given = await captureTimes(source.frames(unaborted()));
  expect(given.length).toBeGreaterThan(5);
  expect(given.length).toBeLessThan(times.length);
  expect(source.problem?.kind).toBe('video-broken');
  source.close();
});
