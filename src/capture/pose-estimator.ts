import type { Crop } from '../core/vocabulary/crop.ts';
import type { LightReading } from '../core/vocabulary/placement.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { BackendName, ModelName } from '../core/vocabulary/report.ts';
import type { Milliseconds } from '../core/vocabulary/units.ts';
import type { Box, StillWish, Trials } from '../worker/protocol.ts';
import type { Frame } from './frame-source.ts';

export type { Box, StillWish } from '../worker/protocol.ts';

export interface LoadOptions {
  readonly model: ModelName;
  readonly modelsUrl: string;
  readonly backends: readonly BackendName[];
  readonly onProgress: (share: number) => void;
  /** Beside the model in use, on its backend: it goes on measuring, and the next load of the new one is quick. */
  readonly aside?: boolean;
}

export type Loaded =
  | { readonly kind: 'ready'; readonly model: ModelName; readonly backend: BackendName; readonly trials: Trials }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type Estimated =
  | {
      readonly kind: 'estimated';
      readonly observation: Observation;
      readonly inferenceMs: Milliseconds;
      /** Only where it was asked for and is new. No part of what is recorded. */
      readonly light?: LightReading;
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What is done to a frame, or asked of it, besides the pose. */
export interface Looking {
  /** Boxes (source pixels) that are painted grey first. */
  readonly hidden?: readonly Box[];
  /** Asks whether the camera moved; the observation then has its `cameraShift`, and the frame's motion as `phoneMotion`. */
  readonly still?: StillWish;
  /** Asks for the light, which is told twice a second at most. */
  readonly light?: boolean;
}

/** Frames to poses, wherever that happens (a worker in the app, a stand-in in tests). One frame in flight. */
export interface PoseEstimator {
  /** The backend in use, which changes when one is lost; null before `load`. */
  readonly backend: BackendName | null;
  load(options: LoadOptions): Promise<Loaded>;
  /** Takes over `frame.image`. */
  estimate(frame: Frame, crop: Crop, looking?: Looking): Promise<Estimated>;
  close(): void;
}
