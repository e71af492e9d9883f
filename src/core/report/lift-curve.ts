import { cos, sin } from '../geometry/angle.ts';
import { depthAbout } from '../geometry/depth-about.ts';
import { towardsHead } from '../geometry/rolling-hip.ts';
import type { LearnedHip } from '../reps/learn-hip.ts';
import { mean, quantile } from '../signal/quantile.ts';
import type { RepReport, SetReport } from '../vocabulary/report.ts';
import {
  type Centimetres,
  centimetres,
  type Degrees,
  degrees,
  type Milliseconds,
  milliseconds,
} from '../vocabulary/units.ts';
import type { MotionFrame, SetMotion } from './set-motion.ts';

/** How far the hips were off the pad at some depth. */
export interface LiftAtDepth {
  readonly depth: Degrees;
  /** Below zero by noise alone. */
  readonly lift: Centimetres;
}

/** The mean over a little depth of one rep's way down. */
export interface LiftPoint extends LiftAtDepth {
  /** From 1. */
  readonly rep: number;
  /** The middle of the time that the rep was there, milliseconds of the set. */
  readonly at: Milliseconds;
}

/** All reps at one depth: the middle one, and the range of the middle half of them. */
export interface LiftStep extends LiftAtDepth {
  readonly low: Centimetres;
  readonly high: Centimetres;
  readonly reps: number;
  /** What the fitted line says there. */
  readonly fitted: Centimetres;
}

/** Hip displacement against depth, with the line that the set's knees were fitted by. */
export interface LiftCurve {
  readonly points: readonly LiftPoint[];
  /** In order of depth. */
  readonly steps: readonly LiftStep[];
  /** The fitted line, shallow to deep: along the pad and, past the break, off it. Empty without points. */
  readonly line: readonly LiftAtDepth[];
  /** Where the line breaks; null where the set names no onset. */
  readonly breakAt: Degrees | null;
}

/** Widths in depth of a point and of a step, degrees. */
const POINT_WIDTH = 2;
const STEP_WIDTH = 5;

type Told = MotionFrame & LiftAtDepth;

const isTold = (frame: MotionFrame): frame is Told => frame.seen && frame.depth !== null && frame.lift !== null;

const wayDown = (frames: readonly MotionFrame[], { startAt, bottomAt }: RepReport): readonly Told[] =>
  frames.filter((frame): frame is Told => frame.at >= startAt && frame.at <= bottomAt && isTold(frame));

/** Grouped by depth; each group keeps the order of its own. */
const byDepth = <Row extends LiftAtDepth>(rows: readonly Row[], width: number): readonly (readonly Row[])[] => {
  const groups: Record<number, Row[]> = {};
  for (const row of rows) {
    const group = Math.round(row.depth / width);
    groups[group] ??= [];
    groups[group].push(row);
  }
  return Object.values(groups);
};

const pointsOf = (frames: readonly MotionFrame[], rep: RepReport): readonly LiftPoint[] =>
  byDepth(wayDown(frames, rep), POINT_WIDTH).map((own) => ({
    rep: rep.index,
    at: milliseconds(mean(own.map(({ at }) => at))),
    depth: degrees(mean(own.map(({ depth }) => depth))),
    lift: centimetres(mean(own.map(({ lift }) => lift))),
  }));

const stepOf = (points: readonly LiftPoint[], line: readonly LiftAtDepth[]): LiftStep => {
  const lifts = points.map(({ lift }) => lift);
  const at = (share: number): Centimetres => centimetres(quantile(lifts, share));
  const depth = degrees(Math.round((points[0] as LiftPoint).depth / STEP_WIDTH) * STEP_WIDTH);
  const reps = new Set(points.map(({ rep }) => rep)).size;
  return { depth, lift: at(0.5), low: at(0.25), high: at(0.75), reps, fitted: liftOn(line, depth) };
};

/** Steps of depth in which the risen part of the line is drawn, degrees: it is not quite straight. */
const LINE_STEP = 1;

/** A hip that is `lift` off the pad, and the knee that is then seen at `seen` degrees about the hip's place on the pad. */
const risenAt = (seen: Degrees, lift: number, radius: number): Degrees => {
  const hip = { along: towardsHead(lift), across: lift };
  const way = { along: -cos(seen), across: sin(seen) };
  const towards = way.along * hip.along + way.across * hip.across;
  const reach = towards + Math.sqrt(towards ** 2 - hip.along ** 2 - hip.across ** 2 + radius ** 2);
  return depthAbout(hip, { along: way.along * reach, across: way.across * reach });
};

/** The fit's line past its break as far as `deepest`: it speaks of depth about a hip on the pad, the reps of the risen. */
const risenLine = ({ circle }: LearnedHip, breakAt: Degrees, deepest: number, thighCm: number): LiftAtDepth[] => {
  const line: LiftAtDepth[] = [];
  for (let past = LINE_STEP; (line.at(-1)?.depth ?? breakAt) < deepest; past += LINE_STEP) {
    const lift = circle.slope * past;
    const depth = risenAt(degrees(breakAt + past), lift, circle.radius);
    line.push({ depth, lift: centimetres(lift * thighCm) });
  }
  return line;
};

const liftOn = (line: readonly LiftAtDepth[], depth: number): Centimetres => {
  const next = line.findIndex((corner) => corner.depth >= depth);
  const [before, after] = [line[next - 1], line[next]];
  if (!before || !after) return (next === 0 ? after : line.at(-1))?.lift ?? centimetres(0);
  const share = (depth - before.depth) / (after.depth - before.depth);
  return centimetres(before.lift + (after.lift - before.lift) * share);
};

const lineOf = (points: readonly LiftPoint[], learned: LearnedHip | null, breakAt: Degrees | null, thighCm: number) => {
  const depths = points.map(({ depth }) => depth);
  const [from, to] = [Math.min(...depths), Math.max(...depths)];
  const onPad = (depth: number): LiftAtDepth => ({ depth: degrees(depth), lift: centimetres(0) });
  if (points.length === 0) return [];
  if (!learned || breakAt === null) return [onPad(from), onPad(to)];
  return [onPad(Math.min(from, breakAt)), onPad(breakAt), ...risenLine(learned, breakAt, to, thighCm)];
};

/** The way down of every rep whose lift was measured, against the depth, and the broken line behind it. */
export const liftCurve = (motion: SetMotion, { reps, onset }: Pick<SetReport, 'reps' | 'onset'>): LiftCurve => {
  const { frames, learned, thighCm } = motion;
  const points = reps.flatMap((rep) => pointsOf(frames, rep));
  const breakAt = onset.kind === 'found' ? (learned?.onset?.best ?? null) : null;
  const line = lineOf(points, learned, breakAt, thighCm);
  return {
    points,
    steps: byDepth(points, STEP_WIDTH)
      .map((own) => stepOf(own, line))
      .sort((a, b) => a.depth - b.depth),
    line,
    breakAt,
  };
};
