import type { BodyFrame } from '../../src/core/geometry/body-frame.ts';
import {
  JOINTS,
  type Joint,
  KEYPOINT_NAMES,
  type Keypoint,
  type KeypointName,
  type Point,
  type Pose,
  type Side,
} from '../../src/core/vocabulary/pose.ts';
import { confidence, milliseconds, pixels } from '../../src/core/vocabulary/units.ts';

export interface PoseParts {
  readonly at?: number;
  readonly side?: Side;
  readonly score?: number;
  /** Score of single joints of the near side. */
  readonly scores?: Readonly<Partial<Record<Joint, number>>>;
  /** Of the far side's joints from the near side's: the breadth of the body as a turned camera shows it. */
  readonly farShift?: Point;
}

const keypoint = ({ x, y }: Point, score: number): Keypoint => ({ x, y, score: confidence(score) });

/** A pose by the four joints of its near side; the far side is the same, head and arms are near the shoulder. */
export const poseOf = (
  joints: Readonly<Record<Joint, Point>>,
  { at = 0, side = 'right', score = 0.8, scores = {}, farShift = { x: 0, y: 0 } }: PoseParts = {},
): Pose => {
  const far: Side = side === 'left' ? 'right' : 'left';
  const { shoulder } = joints;
  const shifted = ({ x, y }: Point): Point => ({ x: x + farShift.x, y: y + farShift.y });
  const keypoints = Object.fromEntries(KEYPOINT_NAMES.map((name) => [name, keypoint(shoulder, score)])) as Record<
    KeypointName,
    Keypoint
  >;
  for (const joint of JOINTS) {
    keypoints[`${side}_${joint}`] = keypoint(joints[joint], scores[joint] ?? score);
    keypoints[`${far}_${joint}`] = keypoint(shifted(joints[joint]), score);
  }
  return { kind: 'pose', capturedAt: milliseconds(at), keypoints };
};

/** A lifter reclined by nothing: trunk upright, facing right, thigh level, shank hanging down; units of 100 pixels. */
export const seatedJoints: Readonly<Record<Joint, Point>> = {
  shoulder: { x: 300, y: -200 },
  hip: { x: 300, y: -320 },
  knee: { x: 400, y: -320 },
  ankle: { x: 400, y: -420 },
};

/** The frame of the seated joints: the pad upright, front to the right; a thigh of 100 pixels. */
export const seatedBody: BodyFrame = {
  side: 'right',
  pad: { along: { x: 0, y: 1 }, across: { x: 1, y: 0 } },
  thigh: pixels(100),
  trunk: 1.2,
  hip: seatedJoints.hip,
  shoulder: seatedJoints.shoulder,
};
