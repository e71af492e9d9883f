import type { Problem } from '../core/vocabulary/problem.ts';
import type { SourceInfo } from '../core/vocabulary/report.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import type { Frame, FrameSource } from './frame-source.ts';
import { grabFrame } from './grab-frame.ts';
import { happens } from './happens.ts';
import { canTellFrames } from './watch-presented.ts';

/** Every frame of one file, as far as seeking finds them; the limits are told where it is opened. */
export class VideoElementSource implements FrameSource {
  readonly info: SourceInfo;
  readonly duration: Milliseconds;
  readonly epoch = null;
  readonly mirrored = false;
  readonly framesDropped = 0;
  readonly picture: HTMLVideoElement;
  #problem: Problem | null = null;
  #closed = false;
  /** Seconds. */
  readonly #interval: number;

  constructor(video: HTMLVideoElement, info: SourceInfo, interval: number) {
    this.picture = video;
    this.info = info;
    this.duration = milliseconds(video.duration * 1000);
    this.#interval = interval;
  }

  get problem(): Problem | null {
    return this.#problem;
  }

  frames(signal: AbortSignal): AsyncGenerator<Frame> {
    // Half an interval past a frame's beginning is safely inside it.
    return this.#read(
      this.#interval / 2,
      (target, shown) => Math.max(target, shown + this.#interval / 2) + this.#interval,
      signal,
    );
  }

  /** The frames in the middles of `count` equal parts. */
  sample(count: number, signal: AbortSignal): AsyncGenerator<Frame> {
    const part = this.picture.duration / count;
    return this.#read(part / 2, (target) => target + part, signal);
  }

  close(): void {
    this.#closed = true;
    letGo(this.picture);
  }

  /** Seeks from `first` on; `next` tells where to look after the frame at `shown` (all in seconds). */
  async *#read(
    first: number,
    next: (target: number, shown: number) => number,
    signal: AbortSignal,
  ): AsyncGenerator<Frame> {
    this.#problem = null;
    let last = -1;
    for (let target = first; target < this.picture.duration; target = next(target, last)) {
      if (signal.aborted) return;
      const shown = await this.#show(target);
      if (this.#closed || signal.aborted) return;
      if (shown === null) {
        this.#problem = { ...elementProblem(this.picture), kind: 'video-broken' };
        return;
      }
      if (shown <= last) continue;
      const image = await grabFrame(this.picture);
      if (!image) continue;
      last = shown;
      yield { capturedAt: milliseconds(shown * 1000), image, quarterTurns: 0 };
    }
  }

  /** Shows the frame at `target` and tells when it begins (seconds); null when the file cannot be read there. */
  async #show(target: number): Promise<number | null> {
    const presented = canTellFrames() ? presentedBy(this.picture, target) : null;
    const sought = happens(this.picture, 'seeked');
    this.picture.currentTime = target;
    if (!(await sought)) return null;
    return (await presented) ?? target - this.#interval / 2;
  }
}

/** A hidden page presents nothing; then the time sought has to do. */
const PRESENTED_WITHIN_MS = 500;

/** The media time (seconds) of the picture that a seek to `target` brings up; null when none is presented. */
const presentedBy = (video: HTMLVideoElement, target: number): Promise<number | null> =>
  new Promise((resolve) => {
    const onFrame: VideoFrameRequestCallback = (_, { mediaTime }) => {
      // A picture from beyond the target belongs to an earlier play that is still being presented.
      if (mediaTime > target) {
        handle = video.requestVideoFrameCallback(onFrame);
        return;
      }
      clearTimeout(timer);
      resolve(mediaTime);
    };
    let handle = video.requestVideoFrameCallback(onFrame);
    const timer = setTimeout(() => {
      video.cancelVideoFrameCallback(handle);
      resolve(null);
    }, PRESENTED_WITHIN_MS);
  });

/** What a video element says about its failure. */
export const elementProblem = ({ error }: HTMLVideoElement): Problem => {
  const detail = error?.message || `media error ${error?.code ?? 'unknown'}`;
  return { kind: error?.code === MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED ? 'not-a-video' : 'video-broken', detail };
};

/** Gives the element's file back. */
export const letGo = (video: HTMLVideoElement): void => {
  URL.revokeObjectURL(video.src);
  video.removeAttribute('src');
  video.load();
};
