import type { PoseEstimator } from '../capture/pose-estimator.ts';
import type { AlertKind } from '../core/vocabulary/alert.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { SetSummary } from '../core/vocabulary/report.ts';
import type { WarningWish } from '../core/vocabulary/warning-wish.ts';
import type { LiveView } from './app-state.ts';
import type { ModelWish } from './choose-model.ts';

/** What a run needs from outside. */
export interface RunTools {
  readonly estimator: PoseEstimator;
  readonly model: Pick<ModelWish, 'model' | 'backend' | 'modelsUrl'>;
  /** null: proposed. */
  readonly padLine: PadLine | null;
  /** null: found. */
  readonly crop: Crop | null;
  readonly statureCm: number | null;
  readonly warning: WarningWish;
  /** What the device remembers, newest first. */
  readonly earlierSets: () => readonly SetSummary[];
  /** Seconds from asking for a sound to hearing it. */
  readonly soundLatency: () => number;
  /** Milliseconds that a lifter who was lost in mid-set is looked for; a minute unless given. */
  readonly searchFor?: number;
  readonly tell: (news: Partial<LiveView>) => void;
  readonly sound: (kind: AlertKind) => void;
}
