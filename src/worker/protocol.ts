import type { CameraShift } from '../core/vocabulary/camera-shift.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { LightReading } from '../core/vocabulary/placement.ts';
import type { Pose, Side } from '../core/vocabulary/pose.ts';
import type { BackendName, ModelName } from '../core/vocabulary/report.ts';
import type { Milliseconds } from '../core/vocabulary/units.ts';

/** One picture, transferred to the worker, which closes it as soon as it is read. */
export type FrameImage = VideoFrame | ImageBitmap;

/** Clockwise quarter turns that bring a stored picture upright (a phone's rotation metadata). */
export type QuarterTurns = 0 | 1 | 2 | 3;

/** An upright rectangle in source pixels, y down. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A look at the rest of the picture as well: at its still parts, to notice a camera that moves, and at the sled. */
export interface StillWish {
  /** Names the reference frame: the first frame with a new number or another size is a new one. A new crop is none: it may follow a lifter. */
  readonly reference: number;
  /** Where lifter and sled move. */
  readonly keepOut: readonly Box[];
  /** Whose foot pushes the sled that is to be followed; absent: it is not followed. */
  readonly sledOf?: Side;
}

/** Page to worker. The image is transferred, so the page lets go of it here. */
export type ToWorker =
  | {
      readonly kind: 'load';
      readonly model: ModelName;
      /** Folder with the weights, absolute, ending in a slash. */
      readonly modelsUrl: string;
      /** Backends to consider; one means: no trial. */
      readonly backends: readonly BackendName[];
      /** Beside the model in use, on its backend: it goes on measuring, and the next load of the new one is quick. */
      readonly aside?: boolean;
    }
  | {
      readonly kind: 'frame';
      readonly capturedAt: Milliseconds;
      readonly image: FrameImage;
      readonly quarterTurns: QuarterTurns;
      readonly crop: Crop;
      /** Parts of the picture painted grey first, to look for a second person beside the first. */
      readonly hidden: readonly Box[];
      /** null: nobody asks whether the camera moved. */
      readonly still: StillWish | null;
      /** Asks for the light, which is told twice a second at most. */
      readonly light?: boolean;
    };

/** How long one frame took on each backend that was tried, in milliseconds. */
export type Trials = Readonly<Partial<Record<BackendName, number>>>;

/** Worker to page. Every 'frame' is answered by exactly one 'pose', 'nobody' or 'failed'. */
export type FromWorker =
  /** Share of the weights that has arrived, 0 to 1. */
  | { readonly kind: 'loading'; readonly progress: number }
  | { readonly kind: 'ready'; readonly model: ModelName; readonly backend: BackendName; readonly trials: Trials }
  | {
      readonly kind: 'pose';
      readonly pose: Pose;
      readonly inferenceMs: Milliseconds;
      /** Only where it was asked for and is new. */
      readonly light?: LightReading;
    }
  | {
      readonly kind: 'nobody';
      readonly capturedAt: Milliseconds;
      readonly inferenceMs: Milliseconds;
      /** As in a pose. */
      readonly cameraShift?: CameraShift | null;
      readonly light?: LightReading;
    }
  /** The backend was lost in the middle and the next one has taken over; no frame was lost. */
  | { readonly kind: 'backend-changed'; readonly backend: BackendName; readonly reason: string }
  | {
      readonly kind: 'failed';
      /** 'fetch': the weights are not there; 'load': no backend takes them. */
      readonly stage: 'fetch' | 'load' | 'estimate';
      readonly capturedAt: Milliseconds | null;
      readonly reason: string;
    };
