import type { Frame, FrameSource } from '../../src/capture/frame-source.ts';
import type { Problem } from '../../src/core/vocabulary/problem.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import type { SourceInfo, SourceKind } from '../../src/core/vocabulary/report.ts';
import { type Milliseconds, milliseconds } from '../../src/core/vocabulary/units.ts';
import type { See } from './stand-in-estimator.ts';

const PAST_THE_END_MS = 1000 / 30;

/** Lets everything else in the browser have its turn. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Gives grey pictures at the times of a recording's frames, each reading from the first on; what is to be seen in
 * them, `seenIn` tells. A camera goes on beyond the recording, where nothing moves any more, until it is told to stop.
 */
export class StandInSource implements FrameSource {
  readonly picture: HTMLCanvasElement = document.createElement('canvas');
  readonly mirrored = false;
  /** Of another size once the phone is turned. */
  info: SourceInfo;
  readonly duration: Milliseconds | null;
  framesDropped = 0;
  problem: Problem | null = null;
  closed = false;
  /** How old a camera's picture is when it is given, milliseconds. */
  age = 0;
  /** The reading (from 1) that fails, after so many frames, and why. */
  failsIn: { readonly reading: number; readonly after: number; readonly problem: Problem } | null = null;
  /** Frames that are dropped in each reading. */
  dropsPerReading = 0;
  /** How far apart its pictures were asked to be, in order; null: not at all. */
  readonly rests: (number | null)[] = [];
  readonly #times: readonly number[];
  /** As before a real camera: each reading goes on where the one before it ended. */
  goesOn = false;
  /** A slow device takes a picture only so often, milliseconds. */
  slowTo = 0;
  #restsFor: number | null = null;
  #readings = 0;
  #capturedAt = 0;

  constructor({ frames, width, height }: Recording, kind: SourceKind) {
    this.#times = frames.map(({ capturedAt }) => capturedAt);
    this.info = { kind, name: 'stand-in', width, height };
    this.duration = kind === 'camera' ? null : milliseconds(this.#times.at(-1) ?? 0);
  }

  get epoch(): number | null {
    return this.duration === null ? performance.now() - this.#capturedAt - this.age : null;
  }

  async *frames(signal: AbortSignal): AsyncGenerator<Frame> {
    const reading = ++this.#readings;
    try {
      yield* this.#read(this.#allTimes(), reading, signal);
    } finally {
      this.framesDropped += this.dropsPerReading;
    }
  }

  async *sample(count: number, signal: AbortSignal): AsyncGenerator<Frame> {
    const spread = Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) / count) * this.#times.length));
    yield* this.#read(
      [...new Set(spread)].map((i) => this.#times[i] ?? 0),
      ++this.#readings,
      signal,
    );
  }

  rest(every: Milliseconds | null): void {
    this.rests.push(every);
    this.#restsFor = every;
  }

  close(): void {
    this.closed = true;
  }

  /** Something else than before, so that nobody takes it for an empty room. */
  #show(count: number): void {
    const context = this.picture.getContext('2d');
    if (!context) return;
    context.fillStyle = count % 2 === 0 ? 'black' : 'white';
    context.fillRect(0, 0, this.picture.width, this.picture.height);
  }

  *#allTimes(): Generator<number> {
    const from = this.goesOn ? this.#capturedAt : -1;
    yield* this.#times.filter((at) => at > from);
    if (this.duration !== null) return;
    const end = Math.max(from, this.#times.at(-1) ?? 0);
    for (let past = 1; ; past++) yield end + past * PAST_THE_END_MS;
  }

  async *#read(times: Iterable<number>, reading: number, signal: AbortSignal): AsyncGenerator<Frame> {
    let given = 0;
    let givenAt = Number.NEGATIVE_INFINITY;
    for (const at of times) {
      if (at - givenAt < Math.max(this.slowTo, this.#restsFor ?? 0)) continue;
      givenAt = at;
      if (given % 10 === 0) await breath();
      if (signal.aborted || this.closed) return;
      if (this.failsIn?.reading === reading && this.failsIn.after === given) {
        this.problem = this.failsIn.problem;
        return;
      }
      this.#capturedAt = at;
      this.#show(given);
      given++;
      const image = await createImageBitmap(new ImageData(4, 3));
      yield { capturedAt: milliseconds(at), image, quarterTurns: 0 };
    }
  }
}

/** Sees the recording's poses at their times, its last one beyond its end, and nobody where it is painted over. */
export const seenIn = ({ frames }: Recording): See => {
  const byTime = new Map(frames.map((frame) => [frame.capturedAt, frame]));
  return ({ capturedAt }, hidden) => {
    const frame = byTime.get(capturedAt) ?? frames.at(-1);
    return frame && hidden.length === 0 ? frame : { kind: 'nobody', capturedAt };
  };
};
