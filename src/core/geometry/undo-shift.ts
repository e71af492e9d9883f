import type { CameraShift } from '../vocabulary/camera-shift.ts';
import type { Keypoint, KeypointName, Observation } from '../vocabulary/pose.ts';
import { withoutShift } from './with-shift.ts';

/** The frame as the camera would have seen it from its place in the reference frame; null: as it is. */
export const undoShift = (observation: Observation, shift: CameraShift | null): Observation => {
  if (!shift || observation.kind === 'nobody') return observation;
  const back = Object.entries(observation.keypoints).map(([name, keypoint]) => [
    name,
    { ...keypoint, ...withoutShift(keypoint, shift) },
  ]);
  return { ...observation, keypoints: Object.fromEntries(back) as Record<KeypointName, Keypoint> };
};
