import type { RepSpan } from '../reps/segment-reps.ts';
import { JOINTS } from '../vocabulary/pose.ts';
import type { SmoothFrame } from './smooth-joints.ts';
import { type CameraMovement, isDuring } from './steady-frames.ts';

/**
 * A rep's frames, of which those in which the camera moved count as not seen; all of them when it moved at the top or
 * the bottom, between which the rep is measured.
 */
export const spoiledByCamera = (
  frames: readonly SmoothFrame[],
  { top, bottom }: RepSpan,
  movements: readonly CameraMovement[],
): readonly SmoothFrame[] => {
  if (movements.length === 0) return frames;
  const whole = isDuring(movements, top.at) || isDuring(movements, bottom.at);
  return frames.map((frame) =>
    whole || isDuring(movements, frame.at) ? { ...frame, missing: JOINTS, lost: 'camera-moved' } : frame,
  );
};
