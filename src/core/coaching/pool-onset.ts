import type { LearnedHip } from '../reps/learn-hip.ts';
import type { Onset } from '../vocabulary/report.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';

/**
 * Reps that must have gone clearly past an onset before it is told, and how far. The six reps and 10 degrees of
 * measurement.md 6.5 were derived for the hip keypoint's noise; the knee's circle does with two and 4: on the rendered
 * clips it named 7 of 9 onsets, to 2.4 degrees, and none where there was none.
 */
const LEAST_REPS = 2;
/** How far past the onset a rep must have gone to say anything about it, degrees. */
const CLEARLY_PAST = 4;
/** A wider range than this is no personal depth (measurement.md 6.5). */
const WIDEST = 12;
/** Error that all reps of a set share (pad line, hip prior); it does not average out. */
const SHARED_ERROR = 2;

/**
 * The lifter's onset as a range, pooled over reps, or how deep nothing was seen. `bottoms` are the depths of the reps.
 */
export const poolOnset = (learned: LearnedHip | null, bottoms: readonly Degrees[]): Onset => {
  const onset = learned?.onset;
  if (!onset) return { kind: 'none-seen', downTo: bottoms.length > 0 ? degrees(Math.max(...bottoms)) : null };
  const reps = bottoms.filter((bottom) => bottom >= onset.best + CLEARLY_PAST).length;
  const low = onset.low - SHARED_ERROR;
  const high = onset.high + SHARED_ERROR;
  // Lift was seen, but not often or sharply enough to name a depth: nothing is claimed below it.
  if (reps < LEAST_REPS || high - low > WIDEST) return { kind: 'none-seen', downTo: degrees(low) };
  return { kind: 'found', low: degrees(low), high: degrees(high), reps };
};
