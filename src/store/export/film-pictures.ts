import { BlobSource, Input, MATROSKA, MP4, MPEG_TS, QTFF, VideoSampleSink, WEBM } from 'mediabunny';
import type { FilmFrame } from './film-frames.ts';
import { FILM_INK } from './film-ink.ts';

/** Film pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One picture of the film to be, drawn on the pen when asked, before the next one is. */
export interface Picture {
  /** Seconds from the film's beginning. */
  readonly time: number;
  /** Seconds. */
  readonly length: number;
  /** Milliseconds on the recording's clock. */
  readonly at: number;
  /** How much of the film is done with it, 0 to 1. */
  readonly share: number;
  readonly draw: (pen: CanvasRenderingContext2D) => void;
}

/** The kept video cannot be read: a fault of the file, not of the film. */
export class Unreadable extends Error {}

/** Every container that carries video, except playlists: those would fetch from elsewhere. */
export const inputOf = (video: Blob): Input =>
  new Input({ formats: [MP4, QTFF, MATROSKA, WEBM, MPEG_TS], source: new BlobSource(video) });

/** The keypoints' own times, on a plain ground; the last one lasts as long as frames usually do. */
export function* drawnPictures(
  frames: readonly FilmFrame[],
  rate: number,
  { width, height }: Size,
): Generator<Picture> {
  const start = frames[0]?.at ?? 0;
  for (const [i, { at }] of frames.entries()) {
    const next = frames[i + 1]?.at ?? at + 1000 / rate;
    yield {
      time: (at - start) / 1000,
      length: (next - at) / 1000,
      at,
      share: (i + 1) / frames.length,
      draw: (pen) => {
        pen.fillStyle = FILM_INK.ground;
        pen.fillRect(0, 0, width, height);
      },
    };
  }
}

/** Every picture of the kept video at its own time; `videoStart` is its first one on the recording's clock. Throws `Unreadable`. */
export async function* filmedPictures(
  input: Input,
  videoStart: number,
  { width, height }: Size,
): AsyncGenerator<Picture> {
  if (!(await input.canRead())) throw new Unreadable('not a video');
  const track = await input.getPrimaryVideoTrack();
  if (!track || !(await track.canDecode())) throw new Unreadable('no picture that can be decoded');
  const end = (await track.getDurationFromMetadata()) ?? (await track.computeDuration());
  const first = Math.max(0, await track.getFirstTimestamp());
  let length = 0;
  for await (const sample of new VideoSampleSink(track).samples(first)) {
    try {
      const time = sample.timestamp - first;
      // A WebM does not say how long its last picture is shown: as long as the one before.
      length = sample.duration || length;
      yield {
        time,
        length,
        at: videoStart + time * 1000,
        share: Math.min(1, (time + length) / (end - first || 1)),
        draw: (pen) => sample.draw(pen, 0, 0, width, height),
      };
    } finally {
      sample.close();
    }
  }
}
