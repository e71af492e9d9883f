import type { Observation, Pose } from '../vocabulary/pose.ts';

/** Long enough for medians, short enough to follow a phone that is being moved, milliseconds. */
const KEPT = 1500;

/** The poses that the placement is judged by, with one more frame: those of the last second and a half. */
export const placementWindow = (before: readonly Pose[], frame: Observation): readonly Pose[] => {
  const recent = before.filter(({ capturedAt }) => {
    const age = frame.capturedAt - capturedAt;
    return age >= 0 && age < KEPT;
  });
  return frame.kind === 'pose' ? [...recent, frame] : recent;
};
