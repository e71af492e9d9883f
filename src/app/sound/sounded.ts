import type { Milliseconds } from '../../core/vocabulary/units.ts';
import type { BeepKind } from './beeps.ts';

/** A live frame, and when its clock began as `performance.now()` tells it. */
export interface FrameMoment {
  readonly capturedAt: Milliseconds;
  readonly epoch: number;
}

/** A sound that was asked for while lifting. Times are on the capture's clock. */
export interface Sounded {
  readonly kind: BeepKind | 'depth-tone';
  /** Of a tone that was foreseen: the rep it was meant for. What an alert has asked for carries the alert's. */
  readonly foreseenIn?: number;
  /** Capture of the frame that asked for it. */
  readonly frameAt: Milliseconds;
  /** When it was handed to Web Audio. */
  readonly scheduledAt: Milliseconds;
  /** When it reaches the ear; later than `scheduledAt` by the device's latency, or because it was foreseen. */
  readonly heardAt: Milliseconds;
}
