import type { Alert } from './alert.ts';
import type { Crop } from './crop.ts';
import type { LaterModel } from './later-model.ts';
import type { LaterView } from './later-view.ts';
import type { Observation } from './pose.ts';
import type { BackendName, ModelName } from './report.ts';

/** A stored row of raw poses, as the detector gave them: what the review pass and the tests replay. */
export interface Recording {
  readonly format: 'padline.recording';
  readonly version: 1;
  /** Source pixels, of the first view. */
  readonly width: number;
  readonly height: number;
  /** The one that the set began with. */
  readonly model: ModelName;
  /** Absent where one model measured all of it, as nearly always. */
  readonly laterModel?: LaterModel;
  readonly backend: BackendName;
  readonly crop: Crop;
  /** In order of `from`; absent where the set was filmed from one place, as nearly all are. */
  readonly views?: readonly LaterView[];
  /** In order of `capturedAt`. */
  readonly frames: readonly Observation[];
  /** The alerts of the live pass, as they were told. */
  readonly alerts: readonly Alert[];
}
