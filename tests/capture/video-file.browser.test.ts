import { describe, expect, test } from 'vitest';
import { openVideoFile } from '../../src/capture/video-file.ts';
import { captureTimes, DEMO, demoClip, opened, unaborted } from './demo-clip.ts';
import { remux } from './remux.ts';

const clip = await demoClip();
const open = async (file: Blob) => opened(await openVideoFile(file, 'clip.mp4', 'video'));
const problemOf = async (file: Blob) => {
  const outcome = await openVideoFile(file, 'clip.mp4', 'video');
  return outcome.kind === 'failed' ? outcome.problem : null;
};

/** Red, green and blue of the pixel in the middle of each quarter: top left, top right, bottom left, bottom right. */
const quarters = (canvas: HTMLCanvasElement): number[][] => {
  const context = canvas.getContext('2d');
  return [0.25, 0.75].flatMap((y) =>
    [0.25, 0.75].map((x) => [
      ...(context?.getImageData(Math.floor(canvas.width * x), Math.floor(canvas.height * y), 1, 1).data ?? []),
    ]),
  );
};

const expectAlike = (some: readonly number[][], others: readonly number[][]) => {
  for (const [i, colour] of some.entries())
    for (const [j, value] of colour.entries()) expect(Math.abs(value - (others[i]?.[j] ?? -999))).toBeLessThan(12);
};

describe('openVideoFile', () => {
  test('openVideoFile(clip).frames() gives every frame exactly once, in order, at its own time', async () => {
    const source = await open(clip);
    const times = await captureTimes(source.frames(unaborted()));
    expect(times).toHaveLength(DEMO.frames);
    for (const [i, at] of times.entries()) expect(Math.abs(at - (i * 1000) / DEMO.framesPerSecond)).toBeLessThan(1);
    expect(source.problem).toBeNull();
    expect(source.framesDropped).toBe(0);
    source.close();
  });

  test('openVideoFile(clip) tells size, name and duration, and is never mirrored', async () => {
    const source = await open(clip);
    expect(source.info).toEqual({ kind: 'video', name: 'clip.mp4', width: DEMO.width, height: DEMO.height });
    expect(source.duration).toBeCloseTo((DEMO.frames / DEMO.framesPerSecond) * 1000, 0);
    expect(source.mirrored).toBe(false);
    expect(source.epoch).toBeNull();
    source.close();
  });

  test('frames() can be read again from the first frame', async () => {
    const { file } = await remux(clip, { packets: 12 });
    const source = await open(file);
    const first = await captureTimes(source.frames(unaborted()));
    expect(first).toHaveLength(12);
    expect(await captureTimes(source.frames(unaborted()))).toEqual(first);
    source.close();
  });

  test('sample(8) gives the frames in the middles of eight equal parts', async () => {
    const source = await open(clip);
    const times = await captureTimes(source.sample(8, unaborted()));
    const part = (DEMO.frames / DEMO.framesPerSecond / 8) * 1000;
    expect(times).toHaveLength(8);
    for (const [i, at] of times.entries()) {
      const middle = (i + 0.5) * part;
      expect(at).toBeLessThanOrEqual(middle);
      expect(at).toBeGreaterThan(middle - 1000 / DEMO.framesPerSecond - 1);
    }
    source.close();
  });

  test('sample(30) of a clip of 12 frames gives none of them twice', async () => {
    const { file } = await remux(clip, { packets: 12 });
    const source = await open(file);
    const times = await captureTimes(source.sample(30, unaborted()));
    expect(new Set(times).size).toBe(times.length);
    expect(times.length).toBeGreaterThan(8);
    source.close();
  });

  test('frames(signal) ends without a problem when aborted, and the source can be read again', async () => {
    const source = await open(clip);
    const cancel = new AbortController();
    const times: number[] = [];
    for await (const { capturedAt, image } of source.frames(cancel.signal)) {
      image.close();
      times.push(capturedAt);
      if (times.length === 5) cancel.abort();
    }
    expect(times).toHaveLength(5);
    expect(source.problem).toBeNull();
    expect(await captureTimes(source.frames(cancel.signal))).toEqual([]);
    expect(await captureTimes(source.sample(2, unaborted()))).toHaveLength(2);
    source.close();
  });

  test('close() in the middle of reading ends it without a problem', async () => {
    const source = await open(clip);
    let given = 0;
    for await (const { image } of source.frames(unaborted())) {
      image.close();
      if (++given === 5) source.close();
    }
    expect(given).toBe(5);
    expect(source.problem).toBeNull();
  });

  test('frames() is pulled: a slow reader finds the decoder waiting, not far ahead', async () => {
    const Native = globalThis.VideoDecoder;
    let decoded = 0;
    globalThis.VideoDecoder = class extends Native {
      override decode(chunk: EncodedVideoChunk): void {
        decoded++;
        super.decode(chunk);
      }
    };
    try {
      const source = await open(clip);
      const reader = source.frames(unaborted())[Symbol.asyncIterator]();
      const first = await reader.next();
      if (!first.done) first.value.image.close();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(decoded).toBeGreaterThan(0);
      expect(decoded).toBeLessThan(60);
      await reader.return?.(undefined);
      source.close();
    } finally {
      globalThis.VideoDecoder = Native;
    }
  });

  test('a phone rotation of 90 turns info and picture, and the frame says how', async () => {
    const plain = await open((await remux(clip, { packets: 3 })).file);
    const turned = await open((await remux(clip, { packets: 3, rotation: 90 })).file);
    expect(turned.info).toMatchObject({ width: DEMO.height, height: DEMO.width });
    for (const source of [plain, turned]) {
      for await (const { image, quarterTurns } of source.sample(1, unaborted())) {
        expect(quarterTurns).toBe(source === turned ? 1 : 0);
        expect(image).toMatchObject({ displayWidth: DEMO.width, displayHeight: DEMO.height });
        image.close();
      }
    }
    expect(turned.picture).toMatchObject({ width: DEMO.height, height: DEMO.width });
    const [topLeft = [], topRight = [], bottomLeft = [], bottomRight = []] = quarters(
      plain.picture as HTMLCanvasElement,
    );
    // Clockwise: what was at the bottom left comes to the top left.
    expectAlike(quarters(turned.picture as HTMLCanvasElement), [bottomLeft, topLeft, bottomRight, topRight]);
    plain.close();
    turned.close();
  });

  test.each([
    [180, 2],
    [270, 3],
  ] as const)('a rotation of %i is %i quarter turns', async (rotation, turns) => {
    const source = await open((await remux(clip, { packets: 3, rotation })).file);
    for await (const { image, quarterTurns } of source.frames(unaborted())) {
      image.close();
      expect(quarterTurns).toBe(turns);
    }
    source.close();
  });

  test('a mirrored film is redrawn as it is meant to be seen', async () => {
    const plain = await open((await remux(clip, { packets: 3 })).file);
    const mirrored = await open((await remux(clip, { packets: 3, flip: true })).file);
    for (const source of [plain, mirrored]) await captureTimes(source.sample(1, unaborted()));
    const [topLeft = [], topRight = [], bottomLeft = [], bottomRight = []] = quarters(
      plain.picture as HTMLCanvasElement,
    );
    expectAlike(quarters(mirrored.picture as HTMLCanvasElement), [topRight, topLeft, bottomRight, bottomLeft]);
    plain.close();
    mirrored.close();
  });

  test('pixels that are not square are widened, in info and in the frame', async () => {
    const source = await open((await remux(clip, { packets: 3, pixelAspect: 2 })).file);
    expect(source.info).toMatchObject({ width: DEMO.width * 2, height: DEMO.height });
    expect(source.picture).toMatchObject({ width: 960, height: 360 });
    for await (const { image } of source.sample(1, unaborted())) {
      expect(image).toMatchObject({ displayWidth: DEMO.width * 2, displayHeight: DEMO.height });
      image.close();
    }
    source.close();
  });

  test('a variable frame rate keeps every frame at its own time', async () => {
    const { file, times } = await remux(clip, { packets: 40, time: (seconds) => seconds + seconds * seconds });
    const source = await open(file);
    const given = await captureTimes(source.frames(unaborted()));
    expect(given).toHaveLength(40);
    for (const [i, at] of given.entries()) expect(Math.abs(at - (times[i] ?? -1) * 1000)).toBeLessThan(1);
    source.close();
  });

  test('a film that starts late counts from its first frame', async () => {
    const { file } = await remux(clip, { packets: 5, time: (seconds) => seconds + 2 });
    const source = await open(file);
    expect((await captureTimes(source.frames(unaborted())))[0]).toBe(0);
    source.close();
  });

  test('a film cut off in the middle gives the frames before the cut, then video-broken', async () => {
    const source = await open(clip.slice(0, clip.size / 2));
    const times = await captureTimes(source.frames(unaborted()));
    expect(times.length).toBeGreaterThan(100);
    expect(times.length).toBeLessThan(DEMO.frames);
    expect(source.problem?.kind).toBe('video-broken');
    source.close();
  });

  test('a film with rubbish in the middle gives the frames before it, then video-broken', async () => {
    const bytes = new Uint8Array(await clip.arrayBuffer());
    bytes.fill(0xa5, bytes.length / 2);
    const source = await open(new Blob([bytes]));
    const times = await captureTimes(source.frames(unaborted()));
    expect(times.length).toBeGreaterThan(100);
    expect(times.length).toBeLessThan(DEMO.frames);
    expect(source.problem?.kind).toBe('video-broken');
    source.close();
  });

  test('openVideoFile(a film whose index is cut off) is video-broken', async () => {
    expect(await problemOf(clip.slice(0, 4000))).toMatchObject({ kind: 'video-broken' });
  });

  test('openVideoFile(an unknown codec) is video-broken and names the codec', async () => {
    const bytes = new Uint8Array(await clip.arrayBuffer());
    const text = new TextDecoder('latin1').decode(bytes);
    bytes.set(new TextEncoder().encode('zzzz'), text.indexOf('avc1', text.indexOf('stsd')));
    expect(await problemOf(new Blob([bytes]))).toEqual({ kind: 'video-broken', detail: 'codec zzzz' });
  });

  test.each([
    ['nothing', [], 'video-empty'],
    ['text', ['This is a shopping list: eggs, oats, chalk.'], 'not-a-video'],
    ['random bytes', [crypto.getRandomValues(new Uint8Array(20_000))], 'not-a-video'],
    ['sound', [new Uint8Array([0xff, 0xfb, 0x90, 0x64]), new Uint8Array(5000)], 'not-a-video'],
  ])('openVideoFile(%s named .mp4) is refused by name', async (_, parts: BlobPart[], kind) => {
    expect(await problemOf(new Blob(parts))).toMatchObject({ kind });
  });

  test('openVideoFile(a film without frames) is video-empty', async () => {
    const { file } = await remux(clip, { packets: 1 });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = new TextDecoder('latin1').decode(bytes);
    // The tables of times and sizes say how many frames there are.
    for (const table of ['stts', 'stsc', 'stsz', 'stco']) {
      const at = text.indexOf(table);
      new DataView(bytes.buffer).setUint32(at + (table === 'stsz' ? 12 : 8), 0);
    }
    expect(await problemOf(new Blob([bytes]))).toMatchObject({ kind: 'video-empty' });
  });

  test('openVideoFile(clip) steps a video element where WebCodecs is missing', async () => {
    const Native = globalThis.VideoDecoder;
    Reflect.deleteProperty(globalThis, 'VideoDecoder');
    try {
      const source = await open((await remux(clip, { packets: 5 })).file);
      expect(source.picture).toBeInstanceOf(HTMLVideoElement);
      source.close();
    } finally {
      globalThis.VideoDecoder = Native;
    }
  });
});
