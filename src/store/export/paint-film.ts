import type { PadLine } from '../../core/vocabulary/pad-line.ts';
import { JOINTS, type Point, type Pose, type Side } from '../../core/vocabulary/pose.ts';
import type { Degrees } from '../../core/vocabulary/units.ts';
import type { FilmFrame } from './film-frames.ts';
import { FILM_INK as INK } from './film-ink.ts';
import type { FilmView } from './film-view.ts';
import { type FilmWords, panelLines } from './film-words.ts';

type Pen = CanvasRenderingContext2D;

/** Below this a joint is drawn hollow, as on the live view: it is left out of the measurement. */
const CERTAIN_SCORE = 0.3;
/** The depth bar goes from here to here, degrees; deeper further down. */
const BAR_FROM = 30;
const BAR_TO = 130;
/** In letter heights. */
const LEAST_PANEL = 9;
const LEADING = 1.35;

/** What stays the same over a film. */
export interface FilmStyle {
  readonly side: Side;
  readonly depthLimit: Degrees;
  readonly view: FilmView;
  readonly width: number;
  readonly height: number;
  readonly words: FilmWords;
}

const at = ({ x, y }: Point, { scale, left, top }: FilmView): readonly [number, number] => [
  left + x * scale,
  top - y * scale,
];

const strokeTwice = (pen: Pen, path: Path2D, colour: string, width: number): void => {
  pen.lineWidth = width * 2;
  pen.strokeStyle = INK.edge;
  pen.stroke(path);
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.stroke(path);
};

const paintPad = (pen: Pen, { hipEnd, headEnd }: PadLine, { view }: FilmStyle, em: number): void => {
  const path = new Path2D();
  path.moveTo(...at(hipEnd, view));
  path.lineTo(...at(headEnd, view));
  strokeTwice(pen, path, INK.pad, em / 6);
};

const paintBody = (pen: Pen, pose: Pose, { side, view }: FilmStyle, em: number): void => {
  const joints = JOINTS.map((joint) => pose.keypoints[`${side}_${joint}`]);
  for (const [i, lower] of joints.entries()) {
    const upper = joints[i - 1];
    if (!upper) continue;
    const bone = new Path2D();
    bone.moveTo(...at(upper, view));
    bone.lineTo(...at(lower, view));
    const certain = Math.min(upper.score, lower.score) >= CERTAIN_SCORE;
    pen.setLineDash(certain ? [] : [em / 8, em / 2]);
    strokeTwice(pen, bone, INK.blue, em / 4);
  }
  pen.setLineDash([]);
  for (const joint of joints) {
    const dot = new Path2D();
    dot.arc(...at(joint, view), em * 0.35, 0, 2 * Math.PI);
    pen.fillStyle = joint.score >= CERTAIN_SCORE ? INK.blue : INK.edge;
    pen.fill(dot);
    strokeTwice(pen, dot, INK.blue, em / 10);
  }
};

/** Upright at the edge across from the words: how deep, with the limit as a line across it; past it the mark is a diamond, and orange. */
const paintDepthBar = (pen: Pen, depth: Degrees | null, style: FilmStyle, em: number): void => {
  const { depthLimit, width, height, view } = style;
  const [x, top, bottom] = [view.corner.right ? em * 2.2 : width - em * 2.2, em * 2, height - em * 2];
  const y = (value: number): number =>
    top + ((Math.min(BAR_TO, Math.max(BAR_FROM, value)) - BAR_FROM) / (BAR_TO - BAR_FROM)) * (bottom - top);
  pen.fillStyle = INK.panel;
  pen.strokeStyle = INK.soft;
  pen.lineWidth = em / 12;
  pen.fillRect(x - em * 0.8, top - em, em * 1.6, bottom - top + 2 * em);
  pen.strokeRect(x - em * 0.8, top - em, em * 1.6, bottom - top + 2 * em);
  const limit = new Path2D();
  limit.moveTo(x - em * 0.8, y(depthLimit));
  limit.lineTo(x + em * 0.8, y(depthLimit));
  strokeTwice(pen, limit, INK.pad, em / 6);
  if (depth === null) return;
  const past = depth >= depthLimit;
  const mark = new Path2D();
  if (past) {
    for (const [i, turn] of [0, 90, 180, 270].entries()) {
      const radians = (turn * Math.PI) / 180;
      const corner = [x + Math.cos(radians) * em * 0.7, y(depth) + Math.sin(radians) * em * 0.7] as const;
      if (i === 0) mark.moveTo(...corner);
      else mark.lineTo(...corner);
    }
    mark.closePath();
  } else mark.arc(x, y(depth), em * 0.5, 0, 2 * Math.PI);
  pen.fillStyle = past ? INK.orange : INK.blue;
  pen.fill(mark);
};

/** In a corner: rep count, depth and limit, lift, and the rep that has just ended. */
const paintPanel = (pen: Pen, frame: FilmFrame, style: FilmStyle, em: number): void => {
  const lines = panelLines(frame, style.depthLimit, style.words);
  const fontOf = (size: number): string => `700 ${em * size}px system-ui, sans-serif`;
  const widths = lines.map(({ text, size }) => {
    pen.font = fontOf(size);
    return pen.measureText(text).width;
  });
  // No narrower than its usual lines, or it would twitch with every number.
  const width = Math.max(LEAST_PANEL * em, ...widths) + em * 1.6;
  const height = lines.reduce((sum, { size }) => sum + em * size * LEADING, em);
  const { right, bottom } = style.view.corner;
  const left = right ? style.width - width - em / 2 : em / 2;
  const top = bottom ? style.height - height - em / 2 : em / 2;
  pen.fillStyle = INK.panel;
  pen.fillRect(left, top, width, height);
  pen.textBaseline = 'top';
  let y = top + em / 2;
  for (const { text, size, over } of lines) {
    pen.font = fontOf(size);
    pen.fillStyle = over ? INK.orange : size > 1 ? INK.text : INK.soft;
    pen.fillText(text, left + em * 0.8, y);
    y += em * size * LEADING;
  }
};

/** Lays one frame over what the pen's canvas shows; null: nothing was analysed near this picture. */
export const paintFilm = (pen: Pen, frame: FilmFrame | null, style: FilmStyle): void => {
  if (!frame) return;
  // A twenty-fourth of the shorter edge: readable on a phone that shows the film small.
  const em = Math.min(style.width, style.height) / 24;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  if (frame.padLine) paintPad(pen, frame.padLine, style, em);
  if (frame.pose) paintBody(pen, frame.pose, style, em);
  paintDepthBar(pen, frame.depth, style, em);
  paintPanel(pen, frame, style, em);
};
