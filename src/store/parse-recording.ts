import type { CameraShift } from '../core/vocabulary/camera-shift.ts';
import type { LaterModel } from '../core/vocabulary/later-model.ts';
import type { LaterView } from '../core/vocabulary/later-view.ts';
import type { PhoneMotion } from '../core/vocabulary/phone-motion.ts';
import {
  KEYPOINT_NAMES,
  type Keypoint,
  type KeypointName,
  type Nobody,
  type Observation,
  type Point,
  type Pose,
} from '../core/vocabulary/pose.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { SledShift } from '../core/vocabulary/sled-shift.ts';
import { confidence, degrees, milliseconds } from '../core/vocabulary/units.ts';
import {
  byKind,
  exactly,
  finite,
  flag,
  list,
  nullable,
  optional,
  type Parsed,
  type Parser,
  parsedBy,
  quantity,
  record,
} from './parsers.ts';
import { alertShape, backendShape, cropShape, modelShape } from './shared-shapes.ts';

const keypoint = record<Keypoint>({ x: finite, y: finite, score: quantity(confidence) });

const keypoints = record<Record<KeypointName, Keypoint>>(
  Object.fromEntries(KEYPOINT_NAMES.map((name) => [name, keypoint])) as Record<KeypointName, Parser<Keypoint>>,
);

const point = record<Point>({ x: finite, y: finite });

const cameraShift = optional(
  nullable(
    record<CameraShift>({ middle: point, by: point, turned: quantity(degrees), scaled: finite, agreement: finite }),
  ),
);

const phoneMotion = optional(record<PhoneMotion>({ jolted: flag, tilt: quantity(degrees) }));

const sledShift = optional(nullable(record<SledShift>({ middle: point, by: point, agreement: finite })));

const observation = byKind<Observation>({
  pose: record<Pose>({
    kind: exactly('pose'),
    capturedAt: quantity(milliseconds),
    keypoints,
    cameraShift,
    phoneMotion,
    sledShift,
  }),
  nobody: record<Nobody>({ kind: exactly('nobody'), capturedAt: quantity(milliseconds), cameraShift, phoneMotion }),
});

const laterModel = record<LaterModel>({ model: modelShape, from: quantity(milliseconds) });

const laterView = record<LaterView>({
  lostAt: quantity(milliseconds),
  from: quantity(milliseconds),
  width: finite,
  height: finite,
  crop: cropShape,
});

const recording = record<Recording>({
  format: exactly('padline.recording'),
  version: exactly(1),
  width: finite,
  height: finite,
  model: modelShape,
  laterModel: optional(laterModel),
  backend: backendShape,
  crop: cropShape,
  views: optional(list(laterView)),
  frames: list(observation),
  alerts: list(alertShape),
});

/** Replay folds the frames over time and would answer nonsense, not fail, when they go backwards. */
const firstBackward = ({ frames }: Recording): number =>
  frames.findIndex((frame, index) => frame.capturedAt < (frames[index - 1]?.capturedAt ?? Number.NEGATIVE_INFINITY));

/** A recording from a file or the store, or the first thing about it that is not as it should be. */
export const parseRecording = (value: unknown): Parsed<Recording> => {
  const parsed = parsedBy(recording, value, 'recording');
  if (parsed.kind === 'unreadable') return parsed;
  const backward = firstBackward(parsed.value);
  return backward < 0
    ? parsed
    : { kind: 'unreadable', reason: `recording.frames[${backward}] is earlier than the frame before it` };
};
