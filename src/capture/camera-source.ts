import type { Problem } from '../core/vocabulary/problem.ts';
import type { SourceInfo } from '../core/vocabulary/report.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import { cameraFacing } from './camera-facing.ts';
import type { DeviceMotion } from './device-motion.ts';
import type { Frame, FrameSource } from './frame-source.ts';
import { NewestFrame } from './newest-frame.ts';

/**
 * A camera that is on. The newest picture is given at each asking; those in between are dropped and counted.
 * In a hidden page browsers present no pictures; `frames` then waits, and goes on when the page is seen again.
 */
export class CameraSource implements FrameSource {
  readonly duration = null;
  readonly picture: HTMLVideoElement;
  readonly mirrored: boolean;
  #epoch: number | null = null;
  #framesDropped = 0;
  #problem: Problem | null = null;
  #closed = false;
  #reading: NewestFrame | null = null;
  #restsFor: Milliseconds | null = null;
  readonly #track: MediaStreamTrack;
  readonly #motion: DeviceMotion | null;

  /** `picture` plays the stream of `track` already; `motion`, where it is allowed, is listened to until `close`. */
  constructor(picture: HTMLVideoElement, track: MediaStreamTrack, motion: DeviceMotion | null = null) {
    this.picture = picture;
    this.#track = track;
    this.#motion = motion;
    motion?.start();
    this.mirrored = cameraFacing(track.getSettings().facingMode, track.label) === 'front';
  }

  /** Width and height follow a phone that is turned. */
  get info(): SourceInfo {
    const { videoWidth: width, videoHeight: height } = this.picture;
    return { kind: 'camera', name: this.#track.label, width, height };
  }

  /** The id to ask for the same camera again. */
  get deviceId(): string {
    return this.#track.getSettings().deviceId ?? '';
  }

  get epoch(): number | null {
    return this.#epoch;
  }

  get framesDropped(): number {
    return this.#framesDropped + (this.#reading?.dropped ?? 0);
  }

  get problem(): Problem | null {
    return this.#problem;
  }

  async *frames(signal: AbortSignal): AsyncGenerator<Frame> {
    const newest = new NewestFrame(this.picture);
    newest.restsFor = this.#restsFor;
    this.#reading = newest;
    const stop = () => newest.close();
    signal.addEventListener('abort', stop);
    this.#track.addEventListener('ended', stop);
    if (signal.aborted || this.#track.readyState === 'ended') stop();
    try {
      yield* this.#stamped(newest);
    } finally {
      stop();
      signal.removeEventListener('abort', stop);
      this.#track.removeEventListener('ended', stop);
      this.#framesDropped += newest.dropped;
      if (this.#reading === newest) this.#reading = null;
    }
    if (this.#track.readyState === 'ended' && !this.#closed) this.#problem = { kind: 'camera-lost' };
  }

  rest(every: Milliseconds | null): void {
    this.#restsFor = every;
    if (this.#reading) this.#reading.restsFor = every;
  }

  async *sample(count: number, signal: AbortSignal): AsyncGenerator<Frame> {
    let given = 0;
    if (count <= 0) return;
    for await (const frame of this.frames(signal)) {
      yield frame;
      if (++given >= count) return;
    }
  }

  close(): void {
    this.#closed = true;
    this.#track.stop();
    this.#motion?.stop();
    // `stop` makes no 'ended' event, so a reader that still waits has to be told.
    this.#reading?.close();
    this.picture.srcObject = null;
  }

  async *#stamped(newest: NewestFrame): AsyncGenerator<Frame> {
    let epoch: number | null = null;
    let last = -1;
    for (let given = await newest.next(); given; given = await newest.next()) {
      epoch ??= given.capturedAt;
      this.#epoch = epoch;
      // Two clocks (sensor and screen) may take turns in a browser; a millisecond keeps the order.
      last = Math.max(given.capturedAt - epoch, last + 1);
      const motion = this.#motion?.take();
      yield { capturedAt: milliseconds(last), image: given.image, quarterTurns: 0, ...(motion && { motion }) };
    }
  }
}
