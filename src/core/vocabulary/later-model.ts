import type { ModelName } from './report.ts';
import type { Milliseconds } from './units.ts';

/** A lighter model that took over in the middle of a set, because the device had grown slow. */
export interface LaterModel {
  readonly model: ModelName;
  /** Capture time of its first frame. */
  readonly from: Milliseconds;
}
