import { msg, str } from '@lit/localize';
import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3-scale';
import type { Onset } from '../../core/vocabulary/report.ts';
import { type Degrees, degrees } from '../../core/vocabulary/units.ts';
import { fromReadersUnit, inLength, inReadersUnit } from '../../words/in-length.ts';
import { inNumber } from '../../words/in-number.ts';
import { inDegrees } from '../parts/format.ts';
import type { ChartRoom, PlotLibrary } from './plot-chart.ts';

/** Around each drawing, in letters. */
export const marginsOf = ({ em }: ChartRoom) => ({
  marginLeft: em * 3.6,
  marginRight: em * 0.75,
  marginTop: em * 0.6,
  marginBottom: em * 2.8,
});

/** What every panel has: its size and letters. */
export const panelBase = (room: ChartRoom, height: number) => ({
  width: room.width,
  height,
  ...marginsOf(room),
  style: { fontSize: `${room.em}px`, fontFamily: 'inherit', overflow: 'visible' },
});

export const degreesTick = (value: number): string => inDegrees(degrees(value));
/** Ticks of an axis of lift, about so many, at round numbers of the reader's unit; in centimetres, as the drawing is. */
export const liftTicks = (low: number, high: number, count: number): readonly number[] =>
  scaleLinear()
    .domain([inReadersUnit(low), inReadersUnit(high)])
    .ticks(count)
    .map(fromReadersUnit);
export const liftTick = (value: number): string => {
  const written = inReadersUnit(value);
  return inLength(value, Math.abs(written - Math.round(written)) < 0.01 ? 0 : 1);
};
export const secondsTick = (value: number): string => msg(str`${inNumber(value)} s`);

const HALO = { stroke: 'var(--surface)', strokeWidth: 4, fill: 'var(--ink)', fontWeight: 700 } as const;

/** The limit across a drawing whose depth runs downwards; its name is the panel's note, where nothing lies over it. */
export const limitRule = (plot: PlotLibrary, limit: Degrees): Markish[] => [
  plot.ruleY([limit], { stroke: 'var(--ink)', strokeWidth: 2, strokeDasharray: '6 4' }),
];

/** What the dashed line is. */
export const limitNote = (limit: Degrees): string => `┅ ${msg(str`limit ${inDegrees(limit)}`)}`;

/** The limit in a drawing whose depth runs to the right, with its name. */
export const limitUpright = (plot: PlotLibrary, limit: Degrees, em: number): Markish[] => [
  plot.ruleX([limit], { stroke: 'var(--ink)', strokeWidth: 2, strokeDasharray: '6 4' }),
  plot.text([limit], {
    x: (depth: number) => depth,
    frameAnchor: 'top',
    textAnchor: 'end',
    dx: -em * 0.4,
    dy: em * 0.5,
    text: () => msg(str`limit ${inDegrees(limit)}`),
    ...HALO,
  }),
];

/** Where the hips begin to leave the pad, as a band with its edges drawn; `along` is the axis of the depth. */
export const onsetBand = (plot: PlotLibrary, onset: Onset, along: 'x' | 'y'): Markish[] => {
  if (onset.kind !== 'found') return [];
  const { low, high } = onset;
  const fill = { fill: 'var(--orange)', fillOpacity: 0.2, className: 'onset' };
  const edge = { stroke: 'var(--orange)', strokeWidth: 1, strokeDasharray: '1 3' };
  return along === 'y'
    ? [plot.rect([0], { y1: low, y2: high, ...fill }), plot.ruleY([low, high], edge)]
    : [plot.rect([0], { x1: low, x2: high, ...fill }), plot.ruleX([low, high], edge)];
};
