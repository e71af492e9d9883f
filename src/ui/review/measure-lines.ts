import { nothing, type SVGTemplateResult, svg } from 'lit';
import { cos, sin } from '../../core/geometry/angle.ts';
import { minus, plus, scaled, unit } from '../../core/geometry/vector.ts';
import type { MotionFrame, SetMotion } from '../../core/report/set-motion.ts';
import type { Point } from '../../core/vocabulary/pose.ts';
import { type Degrees, degrees } from '../../core/vocabulary/units.ts';
import { svgNumber as n, svgPath } from './svg-path.ts';

/** A hip this much off its place is drawn as off the pad, centimetres: the least that Padline calls a lift. */
const LEAST_GAP_CM = 1.1;
/** Degrees of depth that the arc begins at and goes beyond the limit. */
const ARC_FROM = 55;
const ARC_BEYOND = 35;
const ARC_STEP = 5;
/** Shares of the thigh. */
const STROKE = 0.035;
const MARK_IN = 0.88;
const MARK_OUT = 1.16;

/** The place at `share` of the thigh from a hip at rest, at some depth. */
const onArc = (hip: Point, depth: number, share: number, { body, thigh }: SetMotion): Point => {
  const { along, across } = body.pad;
  const way = plus(scaled(along, -cos(degrees(depth))), scaled(across, sin(degrees(depth))));
  return plus(hip, scaled(way, share * thigh));
};

const arc = (hip: Point, from: number, to: number, motion: SetMotion): string => {
  const steps = Math.max(1, Math.ceil((to - from) / ARC_STEP));
  return svgPath(Array.from({ length: steps + 1 }, (_, i) => onArc(hip, from + ((to - from) * i) / steps, 1, motion)));
};

/** The pad behind the back, a little longer than the trunk. */
export const padDrawing = (
  padLine: { readonly hipEnd: Point; readonly headEnd: Point },
  thigh: number,
): SVGTemplateResult => {
  const across = scaled(unit(minus(padLine.headEnd, padLine.hipEnd)), 0.09 * thigh);
  const bar = (end: Point): string =>
    svgPath([plus(end, { x: -across.y, y: across.x }), minus(end, { x: -across.y, y: across.x })]);
  return svg`<path class="pad" d=${svgPath([padLine.hipEnd, padLine.headEnd])} stroke-width=${n(STROKE * 1.4 * thigh)} />
    <path class="pad" d="${bar(padLine.hipEnd)}${bar(padLine.headEnd)}" stroke-width=${n(STROKE * thigh)} />`;
};

/** A ring where the hip rests, and a bar from there to the hip where it is clearly off its place. */
export const hipGap = (frame: MotionFrame, thigh: number): SVGTemplateResult => {
  const { restingHip, joints, lift } = frame;
  const isOff = lift !== null && lift >= LEAST_GAP_CM;
  return svg`<circle class="rest" cx=${n(restingHip.x)} cy=${n(-restingHip.y)} r=${n(0.09 * thigh)}
      stroke-width=${n(STROKE * 0.7 * thigh)} stroke-dasharray="${n(0.05 * thigh)} ${n(0.05 * thigh)}" />
    ${isOff ? svg`<path class="gap" d=${svgPath([restingHip, joints.hip])} stroke-width=${n(STROKE * 2.4 * thigh)} />` : nothing}`;
};

/** The way of the knee about the resting hip, with the limit as a mark across it; beyond the limit it is dashed. */
export const limitArc = (hip: Point, limit: Degrees, motion: SetMotion): SVGTemplateResult => {
  const { thigh } = motion;
  const mark = svgPath([onArc(hip, limit, MARK_IN, motion), onArc(hip, limit, MARK_OUT, motion)]);
  return svg`<path class="arc" d=${arc(hip, ARC_FROM, limit, motion)} stroke-width=${n(STROKE * 0.6 * thigh)} />
    <path class="arc beyond" d=${arc(hip, limit, limit + ARC_BEYOND, motion)} stroke-width=${n(STROKE * 0.9 * thigh)}
      stroke-dasharray="${n(0.05 * thigh)} ${n(0.07 * thigh)}" />
    <path class="limit" d=${mark} stroke-width=${n(STROKE * 1.6 * thigh)} stroke-linecap="round" />`;
};

/** Where the limit's name stands, beyond its mark. */
export const limitNameAt = (hip: Point, limit: Degrees, motion: SetMotion): Point => onArc(hip, limit, 1.3, motion);

/** The farthest that all this may reach to from a resting hip: for the room that a drawing needs. */
export const limitReach = (hip: Point, limit: Degrees, motion: SetMotion): readonly Point[] => [
  onArc(hip, limit, 1.35, motion),
  onArc(hip, limit + ARC_BEYOND, 1, motion),
];
