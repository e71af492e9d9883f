import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { LiftClass, Onset, RepReport } from '../../core/vocabulary/report.ts';
import type { Degrees } from '../../core/vocabulary/units.ts';
import { inNumberUpTo } from '../../words/in-number.ts';

interface ChartInput {
  readonly reps: readonly RepReport[];
  readonly depthLimit: Degrees;
  readonly onset: Onset;
  /** CSS pixels. */
  readonly width: number;
  /** Letter size, CSS pixels: margins and marks grow with it. */
  readonly em: number;
}

interface Tick {
  readonly at: number;
  readonly label: string;
}

/** One rep's places in the chart, CSS pixels; null where nothing was measured. */
export interface RepMark {
  readonly index: number;
  readonly x: number;
  readonly labelled: boolean;
  readonly partial: boolean;
  readonly depthY: number | null;
  readonly overLimit: boolean;
  readonly liftY: number | null;
  readonly liftClass: LiftClass;
}

/** Everything the chart draws, in CSS pixels from its upper left corner, y down. */
export interface SetChartLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly depth: { readonly top: number; readonly bottom: number; readonly ticks: readonly Tick[] };
  readonly lift: { readonly top: number; readonly bottom: number; readonly ticks: readonly Tick[] };
  readonly limitY: number;
  readonly onset: { readonly top: number; readonly bottom: number } | null;
  /** Joins the depths of neighbouring reps; broken where one was not measured. */
  readonly depthPath: string;
  readonly marks: readonly RepMark[];
}

/** Least lift the scale reaches, so that a set without lift does not look like one. */
const LEAST_LIFT_SCALE = 3;

/** Where everything stands: depth above, deeper further down as on the live gauge; lift below it, rising. */
export const setChartLayout = ({ reps, depthLimit, onset, width, em }: ChartInput): SetChartLayout => {
  const frame = frameOf(width, em);
  const x = scalePoint<number>()
    .domain(reps.map(({ index }) => index))
    .range([frame.left, frame.right])
    .padding(0.6);
  const depth = scaleLinear().domain(depthDomain(reps, depthLimit)).nice(4).range([frame.depthTop, frame.depthBottom]);
  const lift = scaleLinear()
    .domain([0, mostLift(reps)])
    .nice(3)
    .range([frame.liftBottom, frame.liftTop]);
  const every = Math.ceil((em * 1.6 * reps.length) / (frame.right - frame.left));
  const marks = reps.map(
    (rep): RepMark => ({
      index: rep.index,
      x: x(rep.index) ?? frame.left,
      labelled: (rep.index - 1) % every === 0,
      partial: rep.partial,
      depthY: rep.depth === null ? null : depth(rep.depth),
      overLimit: rep.depth !== null && rep.depth >= depthLimit,
      liftY: rep.lift === null ? null : lift(Math.max(0, rep.lift)),
      liftClass: rep.liftClass,
    }),
  );
  return {
    width,
    height: frame.height,
    left: frame.left,
    right: frame.right,
    depth: { top: frame.depthTop, bottom: frame.depthBottom, ticks: ticksOf(depth, 4, '°') },
    lift: { top: frame.liftTop, bottom: frame.liftBottom, ticks: ticksOf(lift, 3, ' cm') },
    limitY: depth(depthLimit),
    onset: onset.kind === 'found' ? { top: depth(onset.low), bottom: depth(onset.high) } : null,
    depthPath: depthPath(marks),
    marks,
  };
};

const frameOf = (width: number, em: number) => {
  const left = em * 3.2;
  const depthTop = em * 2;
  const depthBottom = depthTop + Math.max(150, em * 8);
  const liftTop = depthBottom + em * 3;
  const liftBottom = liftTop + Math.max(80, em * 5);
  return {
    left,
    right: Math.max(left + em, width - em * 0.5),
    depthTop,
    depthBottom,
    liftTop,
    liftBottom,
    height: liftBottom + em * 2,
  };
};

const depthDomain = (reps: readonly RepReport[], depthLimit: Degrees): readonly [number, number] => {
  const depths = [depthLimit, ...reps.flatMap(({ depth }) => (depth === null ? [] : [depth]))];
  return [Math.min(...depths) - 10, Math.max(...depths) + 5];
};

const mostLift = (reps: readonly RepReport[]): number =>
  Math.max(LEAST_LIFT_SCALE, ...reps.flatMap(({ lift }) => (lift === null ? [] : [lift])));

const ticksOf = (
  scale: { (value: number): number; ticks(count: number): number[] },
  count: number,
  unit: string,
): readonly Tick[] =>
  scale.ticks(count).map((value) => ({ at: scale(value), label: `${inNumberUpTo(value, 1)}${unit}` }));

const depthPath = (marks: readonly RepMark[]): string =>
  line<RepMark>()
    .defined(({ depthY }) => depthY !== null)
    .x(({ x }) => x)
    .y(({ depthY }) => depthY ?? 0)(marks) ?? '';
