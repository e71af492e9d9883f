import { KEYPOINT_NAMES, type Keypoint, type KeypointName, type Pose } from '../core/vocabulary/pose.ts';
import { confidence, type Milliseconds } from '../core/vocabulary/units.ts';
import { apply, type Transform } from './crop-transform.ts';

/** One landmark as the detector gives it: pixels of the model's input, y down; COCO order. */
export interface InputKeypoint {
  readonly x: number;
  readonly y: number;
  readonly score: number;
}

/**
 * The detector's landmarks as our Pose: source pixels with y up, by name, the score always present.
 * `toSource` leads from the model's input to the upright source picture.
 */
export const toPose = (keypoints: readonly InputKeypoint[], toSource: Transform, capturedAt: Milliseconds): Pose => {
  if (keypoints.length !== KEYPOINT_NAMES.length) throw new Error(`the detector gave ${keypoints.length} keypoints`);
  const named = keypoints.map((keypoint, index) => [KEYPOINT_NAMES[index], toKeypoint(keypoint, toSource)]);
  return { kind: 'pose', capturedAt, keypoints: Object.fromEntries(named) as Record<KeypointName, Keypoint> };
};

const toKeypoint = (keypoint: InputKeypoint, toSource: Transform): Keypoint => {
  const { x, y } = apply(toSource, keypoint);
  return { x, y: -y, score: confidence(keypoint.score) };
};
