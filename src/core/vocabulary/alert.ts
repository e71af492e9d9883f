import type { Milliseconds } from './units.ts';

/** A notice while lifting. The order is the order of urgency: the first that is raised is the one shown. */
export const ALERT_KINDS = [
  'lift-clear',
  'lift-slight',
  'depth-limit',
  'depth-near',
  'slide',
  'camera-moved',
  'cannot-see',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export interface Alert {
  readonly kind: AlertKind;
  /** Capture time of the frame that raised it. */
  readonly raisedAt: Milliseconds;
  readonly clearedAt: Milliseconds | null;
  /** When overlay and sound were told, on the same clock; null for a recorded source. */
  readonly emittedAt: Milliseconds | null;
  /** The rep it fell in (from 1), null between reps. */
  readonly rep: number | null;
}
