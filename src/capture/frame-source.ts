import type { Problem } from '../core/vocabulary/problem.ts';
import type { SourceInfo } from '../core/vocabulary/report.ts';
import type { Milliseconds } from '../core/vocabulary/units.ts';
import type { FrameImage, QuarterTurns } from '../worker/protocol.ts';
import type { FeltMotion } from './motion-meter.ts';

/**
 * One picture of a source; whoever takes it closes or transfers `image`, and soon: a decoder waits while a few
 * of its pictures are out.
 */
export interface Frame {
  /** From the first frame of this reading of the source; stamped here, once; strictly increasing. */
  readonly capturedAt: Milliseconds;
  readonly image: FrameImage;
  readonly quarterTurns: QuarterTurns;
  /** What the phone felt since the frame before; absent without a sensor, and for every file. */
  readonly motion?: FeltMotion;
}

/**
 * A camera, a video file or the demo: pictures in order, one at a time, when they are asked for.
 * A camera gives the newest picture at each asking and drops those in between; a file gives every
 * picture exactly once.
 */
export interface FrameSource {
  readonly info: SourceInfo;
  /** null for a camera. */
  readonly duration: Milliseconds | null;
  /**
   * What `performance.now()` of the page showed at `capturedAt` 0, so that the age of a frame can be told.
   * null for a file, and for a camera before its first frame. Every call of `frames` or `sample` sets it anew.
   */
  readonly epoch: number | null;
  /** Shows the picture last given, upright; the live view lays its overlay over it. */
  readonly picture: HTMLVideoElement | HTMLCanvasElement;
  /** True for a front camera, whose preview people expect as in a mirror. Never true for the measurement. */
  readonly mirrored: boolean;
  /** Frames that the source gave and nobody asked for, those of rests left out. Counted on while it is read. */
  readonly framesDropped: number;
  /** Why `frames` ended early; null when it ended because there was no more, or because it was asked to. */
  readonly problem: Problem | null;
  /** Ends when the source has ended, failed, or `signal` is aborted. One reader at a time. */
  frames(signal: AbortSignal): AsyncIterable<Frame>;
  /**
   * Gives a camera's pictures at this distance at least, from now on; null, as at first: as fast as they are asked for.
   * What is left out so is not dropped. A file, whose pictures are all wanted, has none of it.
   */
  rest?(every: Milliseconds | null): void;
  /** About `count` pictures spread evenly over a file, in order; for a camera, the next `count` pictures. */
  sample(count: number, signal: AbortSignal): AsyncIterable<Frame>;
  /** Gives everything back; a camera's light goes out. */
  close(): void;
}

/** The outcome of opening something that may refuse. */
export type Opened<Source> =
  | { readonly kind: 'opened'; readonly source: Source }
  | { readonly kind: 'failed'; readonly problem: Problem };
