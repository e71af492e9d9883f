import type { Joint } from './pose.ts';
import type { Centimetres, Degrees, Milliseconds, ThighLengths } from './units.ts';

/** Why a lift cannot be told. */
export type LiftUnknown = 'learning' | 'hidden' | 'noisy' | 'not-side-on' | 'slow-frames';

/** The pelvis lift of one frame, beyond the lifter's own baseline. */
export type LiftReading =
  | { readonly kind: 'lift'; readonly lift: ThighLengths; readonly sigma: ThighLengths }
  | { readonly kind: 'unknown'; readonly why: LiftUnknown };

/** What one pose tells (measurement.md 9.1 for formulas and signs). */
export type Reading =
  | {
      readonly kind: 'measured';
      readonly at: Milliseconds;
      /** Thigh-to-pad angle: 0 in line with the trunk, 90 square to the pad, larger is deeper. */
      readonly depth: Degrees;
      /** 180 minus the angle shoulder-hip-knee: the thigh against the trunk line. */
      readonly hipFlexion: Degrees;
      /** 180 minus the angle hip-knee-ankle: 0 is straight. */
      readonly kneeFlexion: Degrees;
      /** Positive when the hip end of the trunk has come away from the pad. */
      readonly hipToPad: Degrees;
      /** |hip-ankle| over thigh + shank: 1 is straight. The DriveAngle's stand-in. */
      readonly legExtension: number;
      /** Hip position off the pad (across) and along it towards the head, from the set's resting place. */
      readonly hipAcross: ThighLengths;
      readonly hipAlong: ThighLengths;
      readonly shoulderAcross: ThighLengths;
      readonly shoulderAlong: ThighLengths;
    }
  | { readonly kind: 'unseen'; readonly at: Milliseconds; readonly missing: readonly Joint[] };

/** The few numbers of the live view, made new with every frame. */
export interface LiveReadout {
  readonly at: Milliseconds;
  /** null when it cannot be seen. */
  readonly depth: Degrees | null;
  /** Where the depth alert rises: the default until this lifter's own limit is known. */
  readonly depthLimit: Degrees;
  readonly limitIsPersonal: boolean;
  readonly lift: Centimetres | null;
  readonly liftUnknown: LiftUnknown | null;
  /** Lift at which an alert rises, for the meter's mark. */
  readonly liftLimit: Centimetres;
  readonly repCount: number;
  /** Joints of the near side that could not be seen in this frame. */
  readonly missing: readonly Joint[];
}
