import { msg, str } from '@lit/localize';
import { scaleLinear, scalePoint } from 'd3-scale';
import type { RepReport, SetReport } from '../../core/vocabulary/report.ts';
import { fromReadersUnit, inReadersUnit } from '../../words/in-length.ts';
import type { PageNumbers } from './page-words.ts';
import { PRINT_INK as INK } from './print-ink.ts';
import { svgNumber as n, svgText } from './svg-text.ts';

/** Points on paper. */
export interface FigureSize {
  readonly width: number;
  readonly height: number;
}

const FONT = 8;
const LEFT = 34;
const TOP = 20;
/** Share of the height that depth takes; lift has the rest, below it. */
const DEPTH_SHARE = 0.6;
const GAP = 28;
/** A scale of lift reaches at least so far, centimetres, so that a set without lift does not look like one. */
const LEAST_LIFT = 3;

const text = (x: number, y: number, words: string, more = 'font-weight="normal"'): string =>
  `<text x="${n(x)}" y="${n(y)}" font-size="${FONT}" font-family="helvetica" fill="${INK.soft}" ${more}>${svgText(words)}</text>`;

const rule = (x1: number, x2: number, y: number, more: string): string =>
  `<line x1="${n(x1)}" x2="${n(x2)}" y1="${n(y)}" y2="${n(y)}" ${more}/>`;

interface Panel {
  readonly top: number;
  readonly bottom: number;
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

const ticks = (scale: Scale, at: readonly number[], width: number, label: (value: number) => string): string =>
  at
    .map((value) => {
      const y = scale(value);
      return `${rule(LEFT, width, y, `stroke="${INK.line}" stroke-width="0.5"`)}${text(LEFT - 4, y + 3, label(value), 'text-anchor="end" font-weight="normal"')}`;
    })
    .join('');

/** At round numbers of the reader's unit. */
const liftTicks = (scale: Scale, count: number): readonly number[] =>
  scale
    .copy()
    .domain(scale.domain().map((lift) => inReadersUnit(lift)))
    .ticks(count)
    .map(fromReadersUnit);

/** A circle within the limit, a diamond past it, hollow when partial. */
const depthMark = (x: number, y: number, past: boolean, partial: boolean): string => {
  const colour = past ? INK.orange : INK.blue;
  const paint = `fill="${partial ? '#ffffff' : colour}" stroke="${colour}" stroke-width="1"`;
  return past
    ? `<path d="M${n(x)} ${n(y - 4)}L${n(x + 4)} ${n(y)}L${n(x)} ${n(y + 4)}L${n(x - 4)} ${n(y)}Z" ${paint}/>`
    : `<circle cx="${n(x)}" cy="${n(y)}" r="3" ${paint}/>`;
};

const liftBar = (x: number, width: number, { lift, liftClass }: RepReport, scale: Scale): string => {
  if (lift === null) return text(x, scale(0) - 2, '×', 'text-anchor="middle" font-weight="normal"');
  const colour = liftClass === 'none' ? INK.blue : INK.orange;
  const top = scale(Math.max(0, lift));
  return `<rect x="${n(x - width / 2)}" y="${n(top)}" width="${n(width)}" height="${n(Math.max(0.75, scale(0) - top))}" fill="${colour}"/>`;
};

const depthScale = ({ reps, depthLimit }: SetReport, { top, bottom }: Panel): Scale => {
  const depths = [depthLimit, ...reps.flatMap(({ depth }) => depth ?? [])];
  return scaleLinear()
    .domain([Math.min(...depths) - 5, Math.max(...depths) + 5])
    .nice(4)
    .range([top, bottom]);
};

const liftScale = ({ reps }: SetReport, { top, bottom }: Panel): Scale =>
  scaleLinear()
    .domain([0, Math.max(LEAST_LIFT, ...reps.flatMap(({ lift }) => lift ?? []))])
    .nice(3)
    .range([bottom, top]);

/** Depth of every rep, deeper further down, with the limit and where the hips begin to leave the pad; below it the lift. */
export const depthFigure = (report: SetReport, { width, height }: FigureSize, numbers: PageNumbers): string => {
  const depthPanel = { top: TOP, bottom: TOP + DEPTH_SHARE * (height - TOP - GAP - 12) };
  const liftPanel = { top: depthPanel.bottom + GAP, bottom: height - 12 };
  const [depth, lift] = [depthScale(report, depthPanel), liftScale(report, liftPanel)];
  const { reps, onset, depthLimit } = report;
  const x = scalePoint<number>()
    .domain(reps.map(({ index }) => index))
    .range([LEFT, width])
    .padding(0.6);
  const at = ({ index }: RepReport): number => x(index) ?? LEFT;
  const every = Math.ceil((reps.length * 14) / (width - LEFT));
  const band =
    onset.kind === 'found'
      ? `<rect x="${LEFT}" width="${n(width - LEFT)}" y="${n(depth(onset.low))}" height="${n(Math.max(1, depth(onset.high) - depth(onset.low)))}" fill="${INK.paleOrange}"/>`
      : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}">`,
    band,
    ticks(depth, depth.ticks(4), width, (value) => numbers.degrees(value)),
    ticks(lift, liftTicks(lift, 3), width, numbers.lengthTick),
    rule(LEFT, width, depth(depthLimit), `stroke="${INK.text}" stroke-width="1.2" stroke-dasharray="4 3"`),
    text(
      width,
      depth(depthLimit) - 3,
      msg(str`limit ${numbers.degrees(depthLimit)}`),
      'text-anchor="end" font-weight="bold"',
    ),
    text(0, 8, msg('Depth'), 'font-weight="bold"'),
    text(0, liftPanel.top - 8, msg('Lift'), 'font-weight="bold"'),
    ...reps.flatMap((rep) =>
      rep.depth === null ? [] : [depthMark(at(rep), depth(rep.depth), rep.depth >= depthLimit, rep.partial)],
    ),
    ...reps.map((rep) => liftBar(at(rep), Math.min(10, x.step() * 0.6), rep, lift)),
    ...reps
      .filter((_, i) => i % every === 0)
      .map((rep) => text(at(rep), height - 2, String(rep.index), 'text-anchor="middle" font-weight="normal"')),
    '</svg>',
  ].join('');
};
