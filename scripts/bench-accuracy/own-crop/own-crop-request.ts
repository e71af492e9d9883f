import type { Observation } from '../../../src/core/vocabulary/pose.ts';
import type { ModelName } from '../../../src/core/vocabulary/report.ts';
import type { Milliseconds } from '../../../src/core/vocabulary/units.ts';
import type { FrameImage, QuarterTurns } from '../../../src/worker/protocol.ts';

/** Page to worker; a 'load' is answered by 'loaded', a 'frame' by what was seen. */
export type OwnCropRequest =
  | { readonly kind: 'load'; readonly model: ModelName; readonly modelsUrl: string }
  | {
      readonly kind: 'frame';
      readonly capturedAt: Milliseconds;
      readonly image: FrameImage;
      readonly quarterTurns: QuarterTurns;
    };

export type OwnCropAnswer =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'failed'; readonly reason: string }
  | Observation;
