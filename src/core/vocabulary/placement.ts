import type { PlacementReason } from './placement-reason.ts';
import type { Pose, Side } from './pose.ts';
import type { Degrees, Milliseconds } from './units.ts';

/** What is looked at before a set; in the order in which it is put right. */
export const PLACEMENT_KINDS = ['whole-body', 'hip', 'side-on', 'distance', 'light', 'level', 'rate', 'alone'] as const;
export type PlacementKind = (typeof PLACEMENT_KINDS)[number];

export type PlacementState = 'good' | 'poor' | 'unknown';

/** What one look finds of one kind. */
export interface PlacementFinding {
  readonly state: PlacementState;
  /** What to do, or why it is not known. */
  readonly why: PlacementReason;
  /** No set should begin like this: what it is for could not be measured. Never of what is good or unknown. */
  readonly required: boolean;
}

export interface PlacementCheck extends PlacementFinding {
  readonly kind: PlacementKind;
}

/** The light in a picture. Shares are 0 to 1, brightness 0 (black) to 1 (white). */
export interface LightReading {
  readonly brightness: number;
  /** Brightness from the dark twentieth of the picture to the light one. */
  readonly contrast: number;
  /** Share of the picture that is as bright as the camera can tell. */
  readonly glare: number;
  /** Brightness along trunk and near leg; null while nobody is seen. */
  readonly lifter: number | null;
}

/**
 * How the phone leans, as its motion sensor feels it. Neither has a sign: browsers disagree about which way is up, and
 * the camera may be on either face.
 */
export interface PhoneLean {
  /** The picture against the horizon, 0 to 45: a phone may stand on any edge. */
  readonly roll: Degrees;
  /** Of the camera up or down from looking straight ahead, 0 to 90. */
  readonly pitch: Degrees;
}

/** What is known while the phone is being placed. null: not known, or not yet. */
export interface PlacementFacts {
  readonly at: Milliseconds;
  /** The picture's sides, source pixels. */
  readonly width: number;
  readonly height: number;
  /** The lifter's poses of the last second or two; empty while nobody is seen. */
  readonly poses: readonly Pose[];
  /** null: told from the poses. */
  readonly side: Side | null;
  readonly statureCm: number | null;
  readonly lean: PhoneLean | null;
  readonly light: LightReading | null;
  readonly framesPerSecond: number | null;
  /** Somebody else was seen beside the lifter. */
  readonly company: boolean | null;
}
