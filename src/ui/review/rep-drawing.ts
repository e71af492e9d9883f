import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { JOINTS, type Point } from '../../core/vocabulary/pose.ts';
import { bodyFigure, type FigureLook } from './body-figure.ts';
import { type LaidBody, PAD_DRAWN_AT } from './compared-rep.ts';
import { padDrawing } from './measure-lines.ts';
import { viewBoxOf, viewBoxText } from './view-box.ts';

/** Drawn pixels per thigh length: strokes want numbers that are not tiny. */
const THIGH = 100;
/** Thigh lengths: the back's place behind the hip, and how far the pad is drawn beyond hip and shoulder. */
const PAD_BEHIND = 0.28;
const PAD_FROM = 0.25;
const PAD_TO = -1.5;

const PAD = {
  hipEnd: { x: PAD_FROM * THIGH, y: -PAD_BEHIND * THIGH },
  headEnd: { x: PAD_TO * THIGH, y: -PAD_BEHIND * THIGH },
};

const grown = (body: LaidBody): LaidBody => {
  const grow = ({ x, y }: Point) => ({ x: x * THIGH, y: y * THIGH });
  const { shoulder, hip, knee, ankle } = body.joints;
  const joints = { shoulder: grow(shoulder), hip: grow(hip), knee: grow(knee), ankle: grow(ankle) };
  return { ...body, joints, head: body.head && grow(body.head) };
};

/** The room that all these bodies and the pad take, as an SVG's viewBox. */
export const roomOf = (bodies: readonly (LaidBody | null)[]): string => {
  const points = bodies.flatMap((body) => {
    if (!body) return [];
    const { joints, head } = grown(body);
    return [...JOINTS.map((joint) => joints[joint]), ...(head ? [head] : [])];
  });
  const [c, s] = [Math.cos((PAD_DRAWN_AT * Math.PI) / 180), Math.sin((PAD_DRAWN_AT * Math.PI) / 180)];
  const turned = [...points, PAD.hipEnd, PAD.headEnd].map(({ x, y }) => ({ x: c * x + s * y, y: -s * x + c * y }));
  return viewBoxText(viewBoxOf(turned, 0.35 * THIGH));
};

/** One body on the pad; nothing where it was not seen. */
export const laidFigure = (body: LaidBody | null, look: FigureLook): SVGTemplateResult | typeof nothing =>
  body ? bodyFigure(grown(body), THIGH, look) : nothing;

/** The pad as it usually leans, with what lies on it. */
export const onPadDrawing = (
  room: string,
  ...figures: readonly (SVGTemplateResult | typeof nothing)[]
): TemplateResult =>
  html`<svg viewBox=${room} aria-hidden="true"><g transform="rotate(${PAD_DRAWN_AT})">${padDrawing(PAD, THIGH)}${figures}</g></svg>`;
