import type { Frame } from '../../capture/frame-source.ts';
import type { VideoOutcome } from '../../capture/video/video-outcome.ts';
import { type FrameSeen, VideoRecorder } from '../../capture/video/video-recorder.ts';
import type { Track } from '../../core/track.ts';
import { JOINTS, type Observation } from '../../core/vocabulary/pose.ts';
import type { VideoWish } from '../../core/vocabulary/set-video.ts';
import type { Milliseconds } from '../../core/vocabulary/units.ts';
import { isLive, type RunContext } from '../run-context.ts';
import type { SetUp } from '../set-up.ts';

/** What is to be filmed of a camera's sets. */
export interface FilmWish {
  readonly wish: VideoWish;
  /** Bytes that the device has left; null where it does not say. */
  readonly free: number | null;
}

/** An encoder that has not ended by then never will, and the report must not wait for it. */
const LONGEST_END_MS = 8000;

/** null: it failed, or took too long. */
const soon = <Value>(work: Promise<Value>): Promise<Value | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), LONGEST_END_MS);
    work
      .catch(() => null)
      .then((value) => {
        clearTimeout(timer);
        resolve(value);
      });
  });

/** The video of one set, from its first frame; does nothing where none is wished, and for a file. Tells whether it records. */
export class SetFilm {
  readonly #context: RunContext;
  readonly #recorder: VideoRecorder | null;
  readonly #isWished: boolean;
  #found: SetUp;
  #isPaused = false;
  #earlier: FrameSeen[] = [];

  constructor(context: RunContext, found: SetUp) {
    this.#context = context;
    this.#found = found;
    const { video } = context.tools;
    this.#isWished = isLive(context) && video !== undefined && video.wish !== 'off';
    this.#recorder = this.#isWished && video && video.wish !== 'off' ? this.#begin(video.wish, video.free) : null;
    this.#tell();
  }

  /** What was seen before the set was known to have begun, in order, and then `beginNow`. */
  addEarlier(track: Track, observation: Observation): void {
    if (this.#recorder) this.#earlier.push(this.#seen(track, observation));
  }

  beginNow(): void {
    this.#recorder?.seeEarlier(this.#earlier);
    this.#earlier = [];
  }

  /** A frame that is about to be given to the estimator. */
  take({ image }: Frame): void {
    if (!this.#isPaused) this.#recorder?.take(image);
  }

  /** What was seen in it. */
  see(track: Track, observation: Observation): void {
    if (!this.#isPaused) this.#recorder?.see(this.#seen(track, observation));
  }

  /** The set goes on in another view. */
  look(found: SetUp): void {
    this.#found = found;
    this.pause(false);
  }

  /** Whether frames are left out for a while. */
  pause(isPaused: boolean): void {
    if (isPaused === this.#isPaused) return;
    this.#isPaused = isPaused;
    if (isPaused) this.#recorder?.skip();
    this.#tell();
  }

  /** The film up to `to` (null: all of it); null: none was wished. */
  async finish(to: Milliseconds | null): Promise<VideoOutcome | null> {
    this.#context.tools.tell({ recording: false });
    if (!this.#isWished) return null;
    const made = this.#recorder && (await soon(this.#recorder.finish(to)));
    return made ?? { kind: 'none', stoppedBy: 'encoder' };
  }

  /** Nothing is kept of it. */
  async discard(): Promise<void> {
    this.#context.tools.tell({ recording: false });
    if (this.#recorder) await soon(this.#recorder.discard());
  }

  #begin(wish: Exclude<VideoWish, 'off'>, free: number | null): VideoRecorder | null {
    const { tools } = this.#context;
    const stopped = () => tools.tell({ recording: false });
    try {
      return new VideoRecorder({ wish, size: this.#size, free, stopped });
    } catch {
      // A browser without what it takes: the set goes on, and its report tells.
      return null;
    }
  }

  get #size(): FrameSeen['size'] {
    const { width, height } = this.#context.source.info;
    return { width, height };
  }

  #tell(): void {
    this.#context.tools.tell({ recording: !this.#isPaused && (this.#recorder?.isRecording ?? false) });
  }

  /** Who is seen is the track's to say: of a frame that it does not trust nothing is shown clearly. */
  #seen({ readout }: Track, observation: Observation): FrameSeen {
    const { side, body, padLine } = this.#found;
    const isTrusted = readout !== null && readout.at === observation.capturedAt && !readout.paused;
    const missing = isTrusted ? readout.missing : JOINTS;
    return { observation, side, thigh: body.thigh, missing, size: this.#size, padLine };
  }
}
