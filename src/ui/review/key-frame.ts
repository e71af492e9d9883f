import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { MotionFrame, SetMotion } from '../../core/report/set-motion.ts';
import { JOINTS } from '../../core/vocabulary/pose.ts';
import { bodyFigure } from './body-figure.ts';
import { hipGap, padDrawing } from './measure-lines.ts';
import { inverseSimilarity, similarityMatrix } from './similarity-matrix.ts';
import { type ViewBox, viewBoxOf, viewBoxText } from './view-box.ts';

/** Room around the body, thigh lengths. */
const MARGIN = 0.32;

/** The part of the picture that holds the body in all these frames, and the pad; null without a frame. */
export const keyFrameRoom = (frames: readonly MotionFrame[], { padLine, thigh }: SetMotion): ViewBox | null => {
  const points = frames.flatMap(({ joints, head }) => [
    ...JOINTS.map((joint) => joints[joint]),
    ...(head ? [head] : []),
  ]);
  return points.length === 0 ? null : viewBoxOf([...points, padLine.hipEnd, padLine.headEnd], MARGIN * thigh);
};

/** The picture that a frame was taken from, in source pixels. */
export interface FramePicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** One frame as a small drawing: body, pad and the gap under the hips, over its picture where there is one. */
export const keyFrame = (
  frame: MotionFrame,
  motion: SetMotion,
  room: ViewBox,
  picture: FramePicture | null,
): SVGTemplateResult => svg`<svg viewBox=${viewBoxText(room)} class=${picture ? 'over-picture' : ''} aria-hidden="true">
    ${
      picture
        ? svg`<image href=${picture.url} width=${picture.width} height=${picture.height} preserveAspectRatio="none"
            transform=${frame.toSource ? similarityMatrix(inverseSimilarity(frame.toSource)) : nothing} />`
        : nothing
    }
    ${padDrawing(motion.padLine, motion.thigh)} ${bodyFigure(frame, motion.thigh)} ${hipGap(frame, motion.thigh)}
  </svg>`;
