import type { PadLine } from '../../core/vocabulary/pad-line.ts';
import { JOINTS, type Joint, type KeypointName, type Point, type Pose, type Side } from '../../core/vocabulary/pose.ts';

/**
 * Below this score a joint is drawn hollow and its bones dashed: measurement.md 9.5 asks for 0.3 in
 * each frame, so what is hollow on the screen is what is left out of the measurement.
 */
export const CERTAIN_SCORE = 0.3;

/** One thing to draw, in source pixels, y up. */
export type OverlayShape =
  | { readonly kind: 'pad'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'bone'; readonly from: Point; readonly to: Point; readonly certain: boolean }
  | { readonly kind: 'joint'; readonly joint: Joint; readonly at: Point; readonly certain: boolean };

interface Seen {
  readonly pose: Pose | null;
  /** The near side; without it no skeleton is drawn, for the far side is a guess. */
  readonly side: Side | null;
  readonly padLine: PadLine | null;
}

/** What lies over the picture, the undermost first. */
export const overlayShapes = ({ pose, side, padLine }: Seen): readonly OverlayShape[] => [
  ...(padLine ? [{ kind: 'pad', from: padLine.hipEnd, to: padLine.headEnd } as const] : []),
  ...(pose && side ? skeleton(pose, side) : []),
];

const skeleton = (pose: Pose, side: Side): readonly OverlayShape[] => {
  const joints = JOINTS.map((joint) => {
    const name: KeypointName = `${side}_${joint}`;
    const at = pose.keypoints[name];
    return { kind: 'joint', joint, at, certain: at.score >= CERTAIN_SCORE } as const;
  });
  const bones = joints.slice(1).flatMap((lower, index) => {
    const upper = joints[index];
    return upper
      ? [{ kind: 'bone', from: upper.at, to: lower.at, certain: upper.certain && lower.certain } as const]
      : [];
  });
  return [...bones, ...joints];
};
