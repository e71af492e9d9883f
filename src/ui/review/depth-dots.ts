import type { Markish } from '@observablehq/plot';
import { isPastLine } from '../../core/coaching/is-past-line.ts';
import type { RepReport } from '../../core/vocabulary/report.ts';
import type { Degrees } from '../../core/vocabulary/units.ts';
import type { PlotLibrary } from './plot-chart.ts';

/** Every rep's depth by its number: round within the limit, an arrow head downwards past it; a partial rep is hollow. */
export const depthDots = (plot: PlotLibrary, seen: readonly RepReport[], limit: Degrees, em: number): Markish[] => {
  const place = { x: 'index', y: 'depth', r: em * 0.42, strokeWidth: 2 };
  const past = (rep: RepReport): boolean => isPastLine(rep, limit);
  const inColour = (colour: string) => ({
    fill: ({ partial }: RepReport) => (partial ? 'var(--surface)' : colour),
    stroke: colour,
  });
  return [
    plot.dot(
      seen.filter((rep) => !past(rep)),
      { ...place, ...inColour('var(--blue)'), className: 'within' },
    ),
    plot.dot(seen.filter(past), {
      ...place,
      ...inColour('var(--orange)'),
      symbol: 'triangle',
      rotate: 180,
      className: 'past',
    }),
  ];
};
