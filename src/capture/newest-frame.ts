import type { FrameImage } from '../worker/protocol.ts';
import { grabFrame } from './grab-frame.ts';
import { type Presented, watchPresented } from './watch-presented.ts';

/** A picture with the page-clock time (`performance.now()`) at which it was captured. */
export interface StampedImage {
  readonly image: FrameImage;
  readonly capturedAt: number;
}

/**
 * Share of the time between two pictures up to which an unread one is given at once; for an older one it is worth
 * waiting for the next, which will be newer by the time it has been read. Half costs neither side much.
 */
const FRESH_SHARE = 0.5;

/** Keeps the newest picture of a playing video at hand and lets the others go. */
export class NewestFrame {
  #dropped = 0;
  #held: (StampedImage & { readonly presentedAt: number }) | null = null;
  #waiting: ((given: StampedImage | null) => void) | null = null;
  #closed = false;
  #restsFor: number | null = null;
  /** When the newest picture was asked for and given. */
  #givenAt = Number.NEGATIVE_INFINITY;
  #presentedAt = Number.NaN;
  /** Milliseconds between two pictures, as last seen; NaN, which makes nothing fresh, before the second. */
  #interval = Number.NaN;
  readonly #video: HTMLVideoElement;
  readonly #unwatch: () => void;

  constructor(video: HTMLVideoElement) {
    this.#video = video;
    this.#unwatch = watchPresented(video, this.#onPresented);
  }

  /** Pictures that were presented and not given. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Gives a picture so many milliseconds after the one before it, no earlier; null: as fast as they are asked for. */
  set restsFor(ms: number | null) {
    this.#restsFor = ms;
    // What was put by before the rest would be old news in it.
    if (ms === null || !this.#held) return;
    this.#held.image.close();
    this.#held = null;
  }

  /** The newest picture that was not given yet; null once closed. One asker at a time, who closes the image. */
  async next(): Promise<StampedImage | null> {
    if (this.#closed) return null;
    const held = this.#held;
    if (held && performance.now() - held.presentedAt <= FRESH_SHARE * this.#interval) {
      this.#held = null;
      this.#givenAt = held.presentedAt;
      return held;
    }
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  close(): void {
    this.#closed = true;
    this.#unwatch();
    this.#held?.image.close();
    this.#held = null;
    this.#waiting?.(null);
    this.#waiting = null;
  }

  #onPresented = async ({ capturedAt, presentedAt, missed }: Presented): Promise<void> => {
    this.#interval = (presentedAt - this.#presentedAt) / (missed + 1);
    this.#presentedAt = presentedAt;
    if (this.#restsFor !== null && (!this.#waiting || presentedAt - this.#givenAt < this.#restsFor)) return;
    this.#dropped += this.#restsFor === null ? missed : 0;
    const image = await grabFrame(this.#video);
    if (!image) return;
    if (this.#closed) image.close();
    else if (this.#waiting) this.#give({ image, capturedAt, presentedAt });
    else this.#hold({ image, capturedAt, presentedAt });
  };

  #give(given: StampedImage & { readonly presentedAt: number }): void {
    this.#letGo();
    this.#givenAt = given.presentedAt;
    this.#waiting?.(given);
    this.#waiting = null;
  }

  #hold(held: StampedImage & { readonly presentedAt: number }): void {
    this.#letGo();
    this.#held = held;
  }

  #letGo(): void {
    if (!this.#held) return;
    this.#held.image.close();
    this.#held = null;
    this.#dropped++;
  }
}
