import { type BodyFrame, bodyFrame } from '../../core/geometry/body-frame.ts';
import { settledPoses } from '../../core/geometry/propose-crop.ts';
import { onePicture } from '../../core/report/one-picture.ts';
import { type SmoothFrame, smoothJoints } from '../../core/report/smooth-joints.ts';
import type { Observation, Pose } from '../../core/vocabulary/pose.ts';
import type { StoredSet } from '../set-store.ts';

/** A set's near-side joints without jitter and without the camera's own movement. */
export interface SmoothedSet {
  readonly body: BodyFrame;
  readonly frames: readonly SmoothFrame[];
}

const isPose = (frame: Observation): frame is Pose => frame.kind === 'pose';

/** null where nobody lay on the pad. */
export const smoothedSet = ({ report, recording }: StoredSet): SmoothedSet | null => {
  const { nearSide, padLine } = report.setup;
  const { frames } = onePicture(recording, true);
  const settled = settledPoses(frames.filter(isPose), nearSide);
  if (settled.length === 0) return null;
  const body = bodyFrame(settled, nearSide, padLine);
  const smooth = smoothJoints(frames, body);
  return smooth.length === 0 ? null : { body, frames: smooth };
};
