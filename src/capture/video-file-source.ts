import { type Input, type InputVideoTrack, type Rotation, type VideoSample, VideoSampleSink } from 'mediabunny';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { SourceInfo } from '../core/vocabulary/report.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import type { QuarterTurns } from '../worker/protocol.ts';
import type { Frame, FrameSource } from './frame-source.ts';

/** As wide as the live view gets on a laptop; painting more pixels only costs time between frames. */
const PICTURE_WIDTH = 960;

/**
 * A copy that was cut off simply has no more frames. A stated length may count the sound, which outlasts the
 * picture by a few frames, but hardly by a second.
 */
const MISSING_MS = 1000;

const QUARTER_TURNS: Readonly<Record<Rotation, QuarterTurns>> = { 0: 0, 90: 1, 180: 2, 270: 3 };

/** Where the film begins and ends on its track's own clock, in seconds. */
export interface Timing {
  readonly start: number;
  readonly end: number;
}

interface Film extends Timing {
  readonly info: SourceInfo;
}

/** Every frame of one file, decoded once and in order, at most a few of them ahead of the asking. */
export class VideoFileSource implements FrameSource {
  readonly info: SourceInfo;
  readonly duration: Milliseconds;
  readonly epoch = null;
  readonly mirrored = false;
  readonly picture: HTMLCanvasElement;
  #problem: Problem | null = null;
  #framesDropped = 0;
  readonly #input: Input;
  readonly #sink: VideoSampleSink;
  readonly #timing: Timing;
  readonly #context: CanvasRenderingContext2D | null;

  /** Owns `input` from here on. */
  constructor(input: Input, track: InputVideoTrack, { info, start, end }: Film) {
    this.info = info;
    this.duration = milliseconds((end - start) * 1000);
    this.#input = input;
    this.#sink = new VideoSampleSink(track);
    this.#timing = { start, end };
    this.picture = document.createElement('canvas');
    const scale = Math.min(1, PICTURE_WIDTH / info.width);
    this.picture.width = Math.round(info.width * scale);
    this.picture.height = Math.round(info.height * scale);
    this.#context = this.picture.getContext('2d', { alpha: false });
  }

  /** Frames with the same time as the one before, which no player would show. */
  get framesDropped(): number {
    return this.#framesDropped;
  }

  get problem(): Problem | null {
    return this.#problem;
  }

  async *frames(signal: AbortSignal): AsyncGenerator<Frame> {
    let last = 0;
    for await (const frame of this.#read(this.#sink.samples(this.#timing.start), signal)) {
      last = frame.capturedAt;
      yield frame;
    }
    const missing = this.duration - last;
    if (missing > MISSING_MS && !signal.aborted && !this.#input.disposed)
      this.#problem ??= { kind: 'video-broken', detail: `ends ${Math.round(missing)} ms too early` };
  }

  /** The frames in the middles of `count` equal parts. */
  sample(count: number, signal: AbortSignal): AsyncGenerator<Frame> {
    const { start, end } = this.#timing;
    const times = Array.from({ length: count }, (_, part) => start + ((part + 0.5) / count) * (end - start));
    return this.#read(this.#sink.samplesAtTimestamps(times), signal);
  }

  close(): void {
    this.#input.dispose();
  }

  async *#read(samples: AsyncGenerator<VideoSample | null>, signal: AbortSignal): AsyncGenerator<Frame> {
    this.#problem = null;
    const stop = () => void samples.return(undefined);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    let last = -1;
    try {
      for await (const sample of samples) {
        const frame = sample && (await this.#frame(sample, last));
        if (!frame) continue;
        last = frame.capturedAt;
        yield frame;
      }
    } catch (error) {
      // Closing the source while someone reads is an ending, not a failure.
      if (!this.#input.disposed) this.#problem = { kind: 'video-broken', detail: String(error) };
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** null for a sample that is not later than `last` (milliseconds). Closes the sample. */
  async #frame(sample: VideoSample, last: number): Promise<Frame | null> {
    const capturedAt = milliseconds((sample.timestamp - this.#timing.start) * 1000);
    if (capturedAt <= last) {
      this.#framesDropped++;
      sample.close();
      return null;
    }
    const upright = sample.flip ? await unflipped(sample) : sample;
    const frame = { capturedAt, image: upright.toVideoFrame(), quarterTurns: QUARTER_TURNS[upright.rotation] };
    this.#paint(upright);
    upright.close();
    return frame;
  }

  #paint(sample: VideoSample): void {
    if (this.#context) sample.draw(this.#context, 0, 0, this.picture.width, this.picture.height);
  }
}

/** Quarter turns cannot say "mirrored", so such a rare picture is redrawn as it is meant to be seen. */
const unflipped = async (sample: VideoSample): Promise<VideoSample> => {
  const redrawn = await sample.transform({});
  sample.close();
  return redrawn;
};
