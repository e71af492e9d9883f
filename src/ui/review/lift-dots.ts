import type { Markish, SymbolName } from '@observablehq/plot';
import type { LiftClass, RepReport } from '../../core/vocabulary/report.ts';
import type { PlotLibrary } from './plot-chart.ts';

interface Look {
  readonly symbol: SymbolName;
  readonly colour: string;
  readonly filled: boolean;
}

/** The same shapes as `parts/lift-mark.ts` draws. */
const LOOKS: Readonly<Record<LiftClass, Look>> = {
  none: { symbol: 'circle', colour: 'var(--blue)', filled: false },
  slight: { symbol: 'triangle', colour: 'var(--orange)', filled: false },
  clear: { symbol: 'diamond2', colour: 'var(--orange)', filled: true },
  large: { symbol: 'square', colour: 'var(--orange)', filled: true },
  'not-measured': { symbol: 'times', colour: 'var(--ink-soft)', filled: false },
};

/** Every rep's lift by its number, by the shape of its class; what was not measured is a cross at the foot. */
export const liftDots = (plot: PlotLibrary, reps: readonly RepReport[], em: number): Markish[] =>
  (Object.keys(LOOKS) as LiftClass[]).map((liftClass) => {
    const { symbol, colour, filled } = LOOKS[liftClass];
    return plot.dot(
      reps.filter((rep) => rep.liftClass === liftClass),
      {
        x: 'index',
        y: ({ lift }: RepReport) => lift ?? 0,
        symbol,
        r: em * 0.38,
        stroke: colour,
        strokeWidth: 2,
        fill: filled ? colour : 'var(--surface)',
        className: liftClass,
      },
    );
  });
