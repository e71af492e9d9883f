import type { Onset } from '../vocabulary/report.ts';
import { type Degrees, degrees, milliseconds, thighLengths } from '../vocabulary/units.ts';

/**
 * The thresholds of measurement.md 9.4, each with its reason there. Lengths are thigh lengths: 0.03 is about 12 mm.
 */

/** Before the lifter's own onset is known: the hip-only range of most people ends at 87-106 degrees. */
export const DEFAULT_DEPTH_LIMIT = degrees(110);
/** The knee at a right angle is the only machine-independent reading of "stop at 90". */
export const DEFAULT_KNEE_LIMIT = degrees(90);
/** The approach cue begins this far before the limit, so that one can brake without reacting. */
export const APPROACH = degrees(10);
/** Margin of the personal limit against the spread of onsets (6.5). */
const PERSONAL_MARGIN = 5;

export const LIFT_SLIGHT = thighLengths(0.03);
export const LIFT_CLEAR = thighLengths(0.05);
export const LIFT_LARGE = thighLengths(0.08);
/** Multiples of the lift's own SD that an alert must pass as well. */
export const SLIGHT_SIGMAS = 3.5;
export const CLEAR_SIGMAS = 4.5;
/** A lift alert clears at this share of its trigger. */
export const RELEASE_SHARE = 0.6;
export const LIFT_DWELL = milliseconds(100);
export const RELEASE_DWELL = milliseconds(150);

/** Lift with a larger SD (20 mm at a 42 cm thigh) is noise: it is not told. */
export const MOST_LIFT_SIGMA = thighLengths(0.05);

/** The trunk moved along the pad by this much together: a slide, and cause to re-zero (section 5). */
export const SLIDE = thighLengths(0.08);

/** "Cannot see your hip" after this long (9.5). */
export const UNSEEN_DWELL = milliseconds(500);

/** Warnings lead by latency, reaction and half the braking time, up to this speed (9.4). */
export const MOST_LEAD_SPEED = 50;
export const REACTION = 0.18;
export const HALF_BRAKING = 0.1;

/** Camera turned farther from side-on than this: no lift is told (9.5). */
export const MOST_YAW = degrees(20);
/** Under this the centimetres are approximate. */
export const GOOD_YAW = degrees(10);

/**
 * Frames per second under which no lift is told. The specification's 20 (9.5) is for the hip keypoint's jitter; the
 * knee's circle is steadier, and this is the rate that the choice of the model is held against.
 */
export const LIFT_FRAME_RATE = 15;

/** The limit that the set is held against: the lifter's own where it is known. */
export const depthLimitOf = (onset: Onset | null): Degrees =>
  onset?.kind === 'found' ? degrees(onset.low - PERSONAL_MARGIN) : DEFAULT_DEPTH_LIMIT;
