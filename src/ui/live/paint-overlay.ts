import { COLOURS } from '../parts/colours.ts';
import type { OverlayShape } from './overlay-shapes.ts';
import { type PictureFit, type ScreenPoint, toScreen } from './picture-fit.ts';

/** Around every stroke, so that it stands out from a white wall and from black trousers alike. */
const CASING = '#000000';
const BONE = COLOURS.blue.dark;
const PAD = '#ffffff';

type Pen = CanvasRenderingContext2D;

/** Draws shapes in order. `pen` is scaled to CSS pixels; `em`, the letter size, sets the widths of the strokes. */
export const paintOverlay = (pen: Pen, shapes: readonly OverlayShape[], fit: PictureFit, em: number): void => {
  pen.lineCap = 'round';
  for (const shape of shapes) paintShape(pen, shape, fit, em);
};

const paintShape = (pen: Pen, shape: OverlayShape, fit: PictureFit, em: number): void => {
  switch (shape.kind) {
    case 'pad':
      paintPad(pen, toScreen(fit, shape.from), toScreen(fit, shape.to), em);
      break;
    case 'bone':
      paintBone(pen, { from: toScreen(fit, shape.from), to: toScreen(fit, shape.to), certain: shape.certain }, em);
      break;
    case 'joint':
      paintJoint(pen, toScreen(fit, shape.at), shape.certain, em);
      break;
    default:
      shape satisfies never;
  }
};

const strokeTwice = (pen: Pen, path: Path2D, colour: string, width: number): void => {
  pen.strokeStyle = CASING;
  pen.lineWidth = width * 2;
  pen.stroke(path);
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke(path);
};

interface ScreenBone {
  readonly from: ScreenPoint;
  readonly to: ScreenPoint;
  readonly certain: boolean;
}

const paintBone = (pen: Pen, { from, to, certain }: ScreenBone, em: number): void => {
  const path = new Path2D();
  path.moveTo(from.left, from.top);
  path.lineTo(to.left, to.top);
  pen.setLineDash(certain ? [] : [em / 8, em / 2]);
  strokeTwice(pen, path, BONE, em / 4);
  pen.setLineDash([]);
};

/** The pad line with a short bar across each end, so that it is not taken for a bone. */
const paintPad = (pen: Pen, from: ScreenPoint, to: ScreenPoint, em: number): void => {
  const length = Math.hypot(to.left - from.left, to.top - from.top) || 1;
  const acrossLeft = ((to.top - from.top) / length) * (em / 2);
  const acrossTop = (-(to.left - from.left) / length) * (em / 2);
  const path = new Path2D();
  path.moveTo(from.left, from.top);
  path.lineTo(to.left, to.top);
  for (const { left, top } of [from, to]) {
    path.moveTo(left - acrossLeft, top - acrossTop);
    path.lineTo(left + acrossLeft, top + acrossTop);
  }
  strokeTwice(pen, path, PAD, em / 6);
};

const paintJoint = (pen: Pen, at: ScreenPoint, certain: boolean, em: number): void => {
  const path = new Path2D();
  path.arc(at.left, at.top, em * 0.4, 0, 2 * Math.PI);
  if (certain) {
    pen.fillStyle = BONE;
    strokeTwice(pen, path, CASING, em / 8);
    pen.fill(path);
  } else {
    strokeTwice(pen, path, BONE, em / 8);
  }
};
