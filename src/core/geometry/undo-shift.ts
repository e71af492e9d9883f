import type { CameraShift } from '../vocabulary/camera-shift.ts';
import type { Keypoint, KeypointName, Observation } from '../vocabulary/pose.ts';
import type { SledShift } from '../vocabulary/sled-shift.ts';
import { minus, plus } from './vector.ts';
import { withoutShift } from './with-shift.ts';

const undoneSled = (sled: SledShift, shift: CameraShift): SledShift => ({
  ...sled,
  by: minus(withoutShift(plus(sled.middle, sled.by), shift), sled.middle),
});

/** The frame as the camera would have seen it from its place in the reference frame; null: as it is. */
export const undoShift = (observation: Observation, shift: CameraShift | null): Observation => {
  if (!shift || observation.kind === 'nobody') return observation;
  const back = Object.entries(observation.keypoints).map(([name, keypoint]) => [
    name,
    { ...keypoint, ...withoutShift(keypoint, shift) },
  ]);
  const { sledShift } = observation;
  const sled = sledShift ? { sledShift: undoneSled(sledShift, shift) } : {};
  return { ...observation, keypoints: Object.fromEntries(back) as Record<KeypointName, Keypoint>, ...sled };
};
