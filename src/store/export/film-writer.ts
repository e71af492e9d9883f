import { BufferTarget, CanvasSource, canEncodeVideo, Mp4OutputFormat, Output, WebMOutputFormat } from 'mediabunny';
import type { FilmFormat } from './film-format.ts';
import type { Size } from './film-pictures.ts';

/** Bits per pixel and second, generous enough for thin lines. */
const BITS_PER_PIXEL = 4;
/** Seconds: how finely a player can jump. */
const KEY_FRAME_EVERY = 2;

/** The first format that this browser can write at that size. */
export const chosenFormat = async (formats: readonly FilmFormat[], size: Size): Promise<FilmFormat | null> => {
  for (const format of formats) if (await canEncodeVideo(format.codec, size)) return format;
  return null;
};

/** A canvas whose pictures become a film, one by one. */
export interface FilmWriter {
  readonly pen: CanvasRenderingContext2D;
  /** The canvas as it is now, at a time and for a length, both seconds; waits while the encoder is busy. */
  add(time: number, length: number): Promise<void>;
  finish(): Promise<Blob>;
  /** Gives everything back; nothing comes of it. */
  cancel(): Promise<void>;
}

/** Throws where the browser has neither canvas nor encoder after all. */
export const openFilmWriter = async ({ container, codec }: FilmFormat, size: Size): Promise<FilmWriter> => {
  const canvas = Object.assign(document.createElement('canvas'), size);
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('no canvas to draw on');
  const target = new BufferTarget();
  const format = container === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const bitrate = Math.round(size.width * size.height * BITS_PER_PIXEL);
  const source = new CanvasSource(canvas, { codec, bitrate, keyFrameInterval: KEY_FRAME_EVERY });
  output.addVideoTrack(source);
  await output.start();
  return {
    pen,
    add: (time, length) => source.add(time, length),
    finish: async () => {
      await output.finalize();
      return new Blob([target.buffer ?? ''], { type: `video/${container}` });
    },
    cancel: () => output.cancel(),
  };
};
