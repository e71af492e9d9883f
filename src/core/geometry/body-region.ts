import type { Joint, Keypoint, Point, Pose, Side } from '../vocabulary/pose.ts';
import { jointOf } from './near-side.ts';
import { SEEN_SCORE } from './see-joints.ts';
import { distance, minus, plus, scaled, unit } from './vector.ts';

/** All places within `radius` of a straight piece. Source pixels, y up. */
export interface Capsule {
  readonly from: Point;
  readonly to: Point;
  readonly radius: number;
}

/** Where the lifter's own body is in a picture, and where their head is, which is no part of it. */
export interface BodyRegion {
  readonly body: readonly Capsule[];
  readonly head: { readonly centre: Point; readonly radius: number };
}

export interface BodySeen {
  readonly side: Side;
  /** Of the set-up, source pixels: the ruler. */
  readonly thigh: number;
  /** Joints of the near side that are hidden or misplaced in this frame. */
  readonly missing: readonly Joint[];
}

/** About 16 cm and 11 cm: clothes and the gap to the back pad are within, whoever stands behind mostly is not. */
const TRUNK_RADIUS = 0.35;
const LIMB_RADIUS = 0.25;
/** A foot reaches from the ankle up the foot plate: about 16 cm on the side away from the shank. */
const FOOT_REACH = 0.35;
/** Longer, an arm of this lifter is not: the keypoint is somebody else's. */
const LONGEST_ARM_PART = 0.9;
/** A head with hair and chin, about 15 cm round its middle. */
const HEAD_RADIUS = 0.35;
/** From the shoulder to the middle of the head, where no point of the face is seen. */
const HEAD_BEYOND = 0.5;
/** A face farther from the shoulder is another person's. */
const FARTHEST_FACE = 1.1;

const FACE = ['nose', 'left_eye', 'right_eye', 'left_ear', 'right_ear'] as const;

const seen = ({ score }: Keypoint): boolean => score >= SEEN_SCORE;

const lengthened = (from: Point, to: Point, by: number): Point => plus(to, scaled(unit(minus(to, from)), by));

const headOf = ({ keypoints }: Pose, shoulder: Point, hip: Point, thigh: number): BodyRegion['head'] => {
  const face = FACE.map((name) => keypoints[name]).filter(
    (point) => seen(point) && distance(point, shoulder) <= FARTHEST_FACE * thigh,
  );
  if (face.length === 0)
    return { centre: lengthened(hip, shoulder, HEAD_BEYOND * thigh), radius: (HEAD_RADIUS + 0.1) * thigh };
  const sum = face.reduce<Point>((all, point) => plus(all, point), { x: 0, y: 0 });
  const centre = scaled(sum, 1 / face.length);
  const spread = Math.max(...face.map((point) => distance(point, centre)));
  return { centre, radius: Math.max(HEAD_RADIUS * thigh, spread + 0.25 * thigh) };
};

const armOf = ({ keypoints }: Pose, side: Side, shoulder: Point, thigh: number): readonly Capsule[] => {
  const parts: Capsule[] = [];
  let from = shoulder;
  for (const name of [`${side}_elbow`, `${side}_wrist`] as const) {
    const to = keypoints[name];
    if (!seen(to) || distance(from, to) > LONGEST_ARM_PART * thigh) break;
    parts.push({ from, to, radius: LIMB_RADIUS * thigh });
    from = to;
  }
  return parts;
};

/**
 * The near side of the lifter's body as a generous outline, to tell it from everybody else; null when the trunk is not
 * seen for certain, and then nothing of the picture is the lifter's. The keypoints as they were seen, not corrected.
 */
export const bodyRegion = (pose: Pose, { side, thigh, missing }: BodySeen): BodyRegion | null => {
  if (missing.includes('shoulder') || missing.includes('hip')) return null;
  const joint = (name: Joint): Point => jointOf(pose, side, name);
  const [shoulder, hip, knee, ankle] = [joint('shoulder'), joint('hip'), joint('knee'), joint('ankle')];
  const radius = LIMB_RADIUS * thigh;
  const body: Capsule[] = [
    { from: shoulder, to: hip, radius: TRUNK_RADIUS * thigh },
    ...armOf(pose, side, shoulder, thigh),
  ];
  if (!missing.includes('knee')) {
    body.push({ from: hip, to: knee, radius });
    if (!missing.includes('ankle')) body.push({ from: knee, to: lengthened(knee, ankle, FOOT_REACH * thigh), radius });
  }
  return { body, head: headOf(pose, shoulder, hip, thigh) };
};
