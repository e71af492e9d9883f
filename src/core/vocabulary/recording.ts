import type { Alert } from './alert.ts';
import type { Crop } from './crop.ts';
import type { Observation } from './pose.ts';
import type { BackendName, ModelName } from './report.ts';

/** A stored row of raw poses, as the detector gave them: what the review pass and the tests replay. */
export interface Recording {
  readonly format: 'padline.recording';
  readonly version: 1;
  /** Source pixels. */
  readonly width: number;
  readonly height: number;
  readonly model: ModelName;
  readonly backend: BackendName;
  readonly crop: Crop;
  /** In order of `capturedAt`. */
  readonly frames: readonly Observation[];
  /** The alerts of the live pass, as they were told. */
  readonly alerts: readonly Alert[];
}
