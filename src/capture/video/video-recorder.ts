import { type BodySeen, bodyRegion } from '../../core/geometry/body-region.ts';
import type { PadLine } from '../../core/vocabulary/pad-line.ts';
import type { Observation } from '../../core/vocabulary/pose.ts';
import type { VideoStop, VideoWish } from '../../core/vocabulary/set-video.ts';
import { type Milliseconds, milliseconds } from '../../core/vocabulary/units.ts';
import type { FrameImage } from '../../worker/protocol.ts';
import { BlurredPainter } from './paint-blurred.ts';
import { paintOutline } from './paint-outline.ts';
import { picturePlace, type Size, videoSize } from './picture-place.ts';
import type { VideoOutcome } from './video-outcome.ts';
import type { VideoWriter } from './video-writer.ts';

/** What is known of a frame once it was looked at. Times are the set's, positions the source picture's. */
export interface FrameSeen extends BodySeen {
  readonly observation: Observation;
  /** Of the source picture. */
  readonly size: Size;
  readonly padLine: PadLine;
}

export interface RecorderWish {
  readonly wish: Exclude<VideoWish, 'off'>;
  /** Of the source picture as the set begins. */
  readonly size: Size;
  /** Bytes that the device has left; null where it does not say. */
  readonly free: number | null;
  /** It will take no more frames. */
  readonly stopped: () => void;
}

/** Bits per second: a lifter on a still ground, and lines on a plain one. */
const BITRATES = { picture: 900_000, outline: 400_000 } as const;
/** Held in memory until it is kept or not; nearly a quarter of an hour. */
const MOST_BYTES = 96e6;
/** Room that is left to the sets, which matter more. */
const ROOM_LEFT = 100e6;
/** Of what was seen before the set was known to have begun, in one go: more would keep the encoder from the set. */
const EARLIER_EVERY = milliseconds(100);

/** One set as a video, beside the measurement: a frame for which there is no time is left out. */
export class VideoRecorder {
  readonly #wish: RecorderWish;
  readonly #context: OffscreenCanvasRenderingContext2D;
  readonly #painter: BlurredPainter;
  readonly #video: Size;
  readonly #most: number;
  #writer: VideoWriter | null = null;
  #held: VideoFrame | null = null;
  /** Pieces of work that are not done; while there are any, frames are left out. */
  #pending = 0;
  #work: Promise<void> = Promise.resolve();
  #stoppedBy: VideoStop | null = null;
  #ended = false;

  /** Throws where the browser has no canvas outside of pages. */
  constructor(wish: RecorderWish) {
    this.#wish = wish;
    this.#video = videoSize(wish.size);
    const context = new OffscreenCanvas(this.#video.width, this.#video.height).getContext('2d');
    if (!context) throw new Error('the browser gives no canvas to paint on');
    this.#context = context;
    this.#painter = new BlurredPainter(this.#video);
    this.#most = Math.min(MOST_BYTES, wish.free === null ? MOST_BYTES : wish.free - ROOM_LEFT);
    if (this.#most <= 0) this.#stop('room');
    else this.#do(() => this.#open());
  }

  get isRecording(): boolean {
    return this.#stoppedBy === null && !this.#ended;
  }

  /** A frame that is about to be looked at, and given away by that: kept until `see`, if there is time for it. */
  take(image: FrameImage): void {
    if (this.#pending > 0 || !this.isRecording || this.#wish.wish === 'outline') return;
    this.#letGo();
    try {
      this.#held = new VideoFrame(image, { timestamp: 0 });
    } catch {
      this.#stop('encoder');
    }
  }

  /** The frame taken last is not looked at. */
  skip(): void {
    this.#letGo();
  }

  /** What there was to see in the frame taken last. Painted after all that waits for its turn on the page. */
  see(seen: FrameSeen): void {
    const image = this.#held;
    this.#held = null;
    if (this.#pending > 0 || !this.isRecording || (this.#wish.wish === 'picture' && !image)) {
      image?.close();
      return;
    }
    this.#do(async () => {
      try {
        await new Promise((resolve) => setTimeout(resolve));
        if (image) this.#painter.paint(this.#context, image, regionOf(seen));
        else this.#paintOutline(seen);
      } finally {
        image?.close();
      }
      await this.#add(seen.observation.capturedAt);
    });
  }

  /** What was seen of the set before it was known to have begun, in order: of it there are no pictures, only outlines. */
  seeEarlier(frames: readonly FrameSeen[]): void {
    if (frames.length === 0 || !this.isRecording) return;
    this.#do(async () => {
      for (const seen of frames) {
        const { capturedAt } = seen.observation;
        if (this.#writer && this.#writer.last >= 0 && capturedAt - this.#writer.last < EARLIER_EVERY) continue;
        this.#paintOutline(seen);
        await this.#add(capturedAt);
      }
    });
  }

  /** The video up to `to` (null: all of it). Nothing is taken in any more. */
  async finish(to: Milliseconds | null): Promise<VideoOutcome> {
    this.#ended = true;
    this.#letGo();
    await this.#work;
    const blob = await this.#writer?.finish(to).catch(() => null);
    const stoppedBy = this.#stoppedBy;
    // One that stopped after the set's own end has lost nothing of it.
    const isWhole = stoppedBy !== null && to !== null && (this.#writer?.last ?? -1) >= to;
    if (blob) return { kind: 'made', video: { blob, stoppedBy: isWhole ? null : stoppedBy } };
    return { kind: 'none', stoppedBy: stoppedBy ?? 'encoder' };
  }

  /** Nothing is kept of it. */
  async discard(): Promise<void> {
    this.#ended = true;
    this.#letGo();
    await this.#work;
    await this.#writer?.discard();
  }

  /** What encodes is fetched when it is wanted: most sets are not recorded. */
  async #open(): Promise<void> {
    const [{ videoCodec }, { VideoWriter }] = await Promise.all([
      import('./video-codec.ts'),
      import('./video-writer.ts'),
    ]);
    const codec = await videoCodec(this.#video);
    if (!codec) return this.#stop('encoder');
    const { canvas } = this.#context;
    this.#writer = await VideoWriter.open({ codec, canvas, bitrate: BITRATES[this.#wish.wish] });
  }

  /** One piece of work after the other; what fails ends the video, never the set. */
  #do(work: () => Promise<void>): void {
    this.#pending++;
    this.#work = this.#work
      .then(() => (this.#stoppedBy === null ? work() : undefined))
      .catch(() => this.#stop('encoder'))
      .finally(() => {
        this.#pending--;
      });
  }

  #paintOutline({ observation, side, padLine, size, missing }: FrameSeen): void {
    const isLifter = observation.kind === 'pose' && !missing.includes('shoulder');
    paintOutline(
      this.#context,
      { pose: isLifter ? observation : null, side, padLine },
      picturePlace(size, this.#video),
    );
  }

  async #add(at: Milliseconds): Promise<void> {
    const writer = this.#writer;
    if (!writer || at <= writer.last) return;
    // Whatever the first picture's time: the video's zero is the set's.
    await writer.add(writer.last < 0 ? milliseconds(0) : at);
    if (writer.bytes > this.#most) this.#stop(this.#most < MOST_BYTES ? 'room' : 'length');
  }

  #stop(why: VideoStop): void {
    if (this.#stoppedBy !== null) return;
    this.#stoppedBy = why;
    this.#letGo();
    if (!this.#ended) this.#wish.stopped();
  }

  #letGo(): void {
    this.#held?.close();
    this.#held = null;
  }
}

const regionOf = ({ observation, ...seen }: FrameSeen) =>
  observation.kind === 'pose' ? bodyRegion(observation, seen) : null;
