import type { Calibration } from './calibration.ts';
import type { CalibrationTelling } from './calibration-telling.ts';
import type { ExperimentTelling } from './experiment-telling.ts';
import type { FootExperiment } from './foot-experiment.ts';

/** What the lifter is led through, how far it is, and what was told last; null: not begun. */
export type GuideState =
  | {
      readonly kind: 'calibration';
      readonly calibration: Calibration | null;
      readonly told: CalibrationTelling | null;
    }
  | {
      readonly kind: 'experiment';
      readonly experiment: FootExperiment | null;
      readonly told: ExperimentTelling | null;
      /** The lifter changes something before the next reps. */
      readonly isChanging: boolean;
    };

export type GuideKind = GuideState['kind'];
