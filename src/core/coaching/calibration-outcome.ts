import type { LiftUnknown } from '../vocabulary/reading.ts';
import type { Onset } from '../vocabulary/report.ts';
import type { Degrees } from '../vocabulary/units.ts';

/** What a calibration set has shown. */
export type CalibrationOutcome =
  | { readonly kind: 'line-found'; readonly onset: Extract<Onset, { readonly kind: 'found' }> }
  /** The hips stayed on the pad as far as the lifter went; says nothing of what lies deeper. */
  | { readonly kind: 'none-seen'; readonly downTo: Degrees }
  | { readonly kind: 'not-enough'; readonly why: 'few-reps' }
  | { readonly kind: 'not-enough'; readonly why: 'poor-view'; readonly cause: LiftUnknown };

/** "None seen" in one or two reps is chance as soon as anything. */
const LEAST_REPS = 3;

/**
 * By what the live pass had learned at the end, or by the report, which knows better. `onset` is null where the view
 * forbids any word about lift. `unseen`: what stood in the way; null: nothing that is known of.
 */
export const calibrationOutcome = (
  onset: Onset | null,
  reps: number,
  unseen: LiftUnknown | null,
): CalibrationOutcome => {
  if (onset === null) return { kind: 'not-enough', why: 'poor-view', cause: unseen ?? 'noisy' };
  if (onset.kind === 'found') return { kind: 'line-found', onset };
  if (onset.downTo === null && reps >= LEAST_REPS && unseen)
    return { kind: 'not-enough', why: 'poor-view', cause: unseen };
  if (onset.downTo === null || reps < LEAST_REPS) return { kind: 'not-enough', why: 'few-reps' };
  return { kind: 'none-seen', downTo: onset.downTo };
};
