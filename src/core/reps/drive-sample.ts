import type { Point } from '../vocabulary/pose.ts';
import type { Degrees, Milliseconds } from '../vocabulary/units.ts';

/** What rep segmentation sees of one frame: the DriveAngle and what tells a leg press from other movements. */
export interface DriveSample {
  readonly at: Milliseconds;
  /** Knee flexion, the DriveAngle: small at the rep's top, large at its bottom. */
  readonly flexion: Degrees;
  readonly hipFlexion: Degrees;
  /** Smoothed places in source pixels. */
  readonly shoulder: Point;
  readonly hip: Point;
  readonly ankle: Point;
}
