import type { Sensitivity } from '../vocabulary/warning-wish.ts';

/** What a sensitivity changes. The standard limit and a manual one are held to as they are. */
export interface SensitivityRule {
  /** How far before the range of onsets the personal limit lies, degrees. */
  readonly margin: number;
  /** Multiple of every lift trigger, of its length and of its SDs alike. */
  readonly liftShare: number;
}

/**
 * Normal is measurement.md 9.4. Early and late move the limit by 3 degrees, about the SD of a pooled onset (6.5). A lift
 * of 0.85 triggers is 9 and 13 mm, still above the lift's SD of 5 mm; 1.35 triggers are 15 and 20 mm, where 9.4 put them
 * for the noisier hip keypoint.
 */
export const SENSITIVITY_RULES: Readonly<Record<Sensitivity, SensitivityRule>> = {
  early: { margin: 8, liftShare: 0.85 },
  normal: { margin: 5, liftShare: 1 },
  late: { margin: 2, liftShare: 1.35 },
};
