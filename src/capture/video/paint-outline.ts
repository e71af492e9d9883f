import { nameOn } from '../../core/geometry/near-side.ts';
import { SEEN_SCORE } from '../../core/geometry/see-joints.ts';
import type { PadLine } from '../../core/vocabulary/pad-line.ts';
import { JOINTS, type Point, type Pose, type Side } from '../../core/vocabulary/pose.ts';
import { inVideo, type PicturePlace } from './picture-place.ts';

/** A video is played on any ground, light or dark: it brings its own. */
const GROUND = '#080b10';
const BODY = '#8cc2ff';
const PAD = '#ffa64d';

export interface Outline {
  /** null: nobody, or not the lifter. */
  readonly pose: Pose | null;
  readonly side: Side;
  readonly padLine: PadLine;
}

/** Skeleton of the near side and pad line on plain ground; nothing of the picture. */
export const paintOutline = (
  context: OffscreenCanvasRenderingContext2D,
  { pose, side, padLine }: Outline,
  place: PicturePlace,
): void => {
  const { width, height } = context.canvas;
  const unit = Math.max(width, height) / 640;
  context.fillStyle = GROUND;
  context.fillRect(0, 0, width, height);
  context.lineCap = 'round';
  const stroke = (colour: string, thickness: number, [first, ...rest]: readonly Point[]): void => {
    if (!first) return;
    context.strokeStyle = colour;
    context.lineWidth = thickness * unit;
    context.beginPath();
    context.moveTo(first.x, first.y);
    for (const { x, y } of rest) context.lineTo(x, y);
    context.stroke();
  };
  context.setLineDash([10 * unit, 10 * unit]);
  stroke(PAD, 4, [inVideo(padLine.hipEnd, place), inVideo(padLine.headEnd, place)]);
  context.setLineDash([]);
  if (!pose) return;
  const joints = JOINTS.map((joint) => pose.keypoints[nameOn(side, joint)]);
  joints.slice(1).forEach((lower, index) => {
    const upper = joints[index];
    if (upper && Math.min(upper.score, lower.score) >= SEEN_SCORE)
      stroke(BODY, 6, [inVideo(upper, place), inVideo(lower, place)]);
  });
  context.fillStyle = BODY;
  for (const joint of joints) {
    if (joint.score < SEEN_SCORE) continue;
    const { x, y } = inVideo(joint, place);
    context.beginPath();
    context.arc(x, y, 8 * unit, 0, 2 * Math.PI);
    context.fill();
  }
};
