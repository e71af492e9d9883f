import type { BackendName, ModelName } from '../core/vocabulary/report.ts';
import type { InputPixels } from './crop-drawer.ts';
import type { Weights } from './fetch-weights.ts';
import type { InputKeypoint } from './to-pose.ts';

/** A model ready to run on one backend. One detection at a time. */
export interface Detector {
  readonly backend: BackendName;
  /** Gives 17 landmarks, also where there is nobody. May throw. */
  detect(pixels: InputPixels): Promise<readonly InputKeypoint[]>;
  /** Whether the device underneath is gone, so that what it says means nothing. */
  isLost(): boolean;
  /** Never throws: what is lost cannot be given back. */
  dispose(): void;
}

/** Makes a detector on a backend; rejects when that backend cannot be had. */
export type OpenDetector = (model: ModelName, weights: Weights, backend: BackendName) => Promise<Detector>;

/** Width and height of the picture the model takes, pixels. */
export const INPUT_SIZE: Readonly<Record<ModelName, number>> = { 'movenet-lightning': 192, 'movenet-thunder': 256 };
