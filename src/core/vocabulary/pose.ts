import type { CameraShift } from './camera-shift.ts';
import type { PhoneMotion } from './phone-motion.ts';
import type { SledShift } from './sled-shift.ts';
import type { Confidence, Milliseconds } from './units.ts';

/** The 17 landmarks of COCO, in the detector's order. */
export const KEYPOINT_NAMES = [
  'nose',
  'left_eye',
  'right_eye',
  'left_ear',
  'right_ear',
  'left_shoulder',
  'right_shoulder',
  'left_elbow',
  'right_elbow',
  'left_wrist',
  'right_wrist',
  'left_hip',
  'right_hip',
  'left_knee',
  'right_knee',
  'left_ankle',
  'right_ankle',
] as const;
export type KeypointName = (typeof KEYPOINT_NAMES)[number];

/** The lifter's own left or right; the near side faces the camera. */
export type Side = 'left' | 'right';

/** The landmarks of the near side that Padline measures with. */
export const JOINTS = ['shoulder', 'hip', 'knee', 'ankle'] as const;
export type Joint = (typeof JOINTS)[number];

/** A place in the source picture: pixels, x to the right, **y up** (the negative of the picture's row). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One landmark in one frame. */
export interface Keypoint extends Point {
  readonly score: Confidence;
}

/** What a frame says besides the body. */
interface Surroundings {
  /** null: looked for and not to be told. Absent: not looked for. The keypoints are as they were seen, not corrected. */
  readonly cameraShift?: CameraShift | null;
  /** What the phone's own sensor felt. Absent: no sensor, not allowed, or the camera was not looked after. */
  readonly phoneMotion?: PhoneMotion;
}

/** What the detector saw in one frame. */
export interface Pose extends Surroundings {
  readonly kind: 'pose';
  readonly capturedAt: Milliseconds;
  readonly keypoints: Readonly<Record<KeypointName, Keypoint>>;
  /** null: looked for and not to be told. Absent: not looked for. As it was seen, with what a moved camera adds. */
  readonly sledShift?: SledShift | null;
}

/** A frame in which the detector saw no person. */
export interface Nobody extends Surroundings {
  readonly kind: 'nobody';
  readonly capturedAt: Milliseconds;
}

/** One analysed frame. */
export type Observation = Pose | Nobody;
