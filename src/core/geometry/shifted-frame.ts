import type { Keypoint, KeypointName, Observation } from '../vocabulary/pose.ts';
import { type Similarity, withShift } from './with-shift.ts';

/**
 * The body of a frame in another picture, which `shift` leads to. Of camera and sled nothing is told there: they are
 * followed from the first frame of the picture that they were seen in.
 */
export const shiftedFrame = (observation: Observation, shift: Similarity): Observation => {
  const { kind, capturedAt } = observation;
  if (kind === 'nobody') return { kind, capturedAt };
  const there = Object.entries(observation.keypoints).map(([name, keypoint]) => [
    name,
    { ...keypoint, ...withShift(keypoint, shift) },
  ]);
  return { kind, capturedAt, keypoints: Object.fromEntries(there) as Record<KeypointName, Keypoint> };
};
