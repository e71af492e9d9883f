import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import type { PlotChart } from '../review/plot-chart.ts';
import { type ChartFile, chartFile } from '../review/save-chart.ts';
import '../review/lift-chart.ts';
import '../review/set-chart.ts';
import '../review/time-chart.ts';

export const CHART_KINDS = ['set-chart', 'lift-chart', 'time-chart'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** Width of a saved chart, CSS pixels: a page's, whatever the screen has. */
const WIDTH = 720;

const framesDrawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/**
 * A chart as a file, drawn for it beside the page: what is on the screen may be small or shut. null where there is nothing
 * to draw.
 */
export const drawnChart = async (
  kind: ChartKind,
  format: 'svg' | 'png',
  { report, recording, stem }: { readonly report: SetReport; readonly recording: Recording; readonly stem: string },
): Promise<ChartFile | null> => {
  const chart: PlotChart = document.createElement(kind);
  Object.assign(chart, { report, recording, ariaHidden: 'true', inert: true });
  Object.assign(chart.style, {
    position: 'fixed',
    insetInlineStart: '-200vw',
    inlineSize: `${WIDTH}px`,
    fontSize: '16px',
  });
  document.body.append(chart);
  try {
    await chart.updateComplete;
    // Told its size, it draws once more.
    await framesDrawn();
    await chart.updateComplete;
    const root = chart.renderRoot;
    const svg = root.querySelector<SVGSVGElement>('.drawing svg');
    const wordsOf = (id: string): string => root.querySelector(id)?.textContent?.trim() ?? '';
    return svg
      ? await chartFile(svg, format, { stem, title: wordsOf('#title'), description: wordsOf('#description') })
      : null;
  } finally {
    chart.remove();
  }
};
