import { ANY_SET } from '../../src/core/history/search-sets.ts';
import type { HistoryFace } from '../../src/core/vocabulary/history-face.ts';
import type { SetSummary } from '../../src/core/vocabulary/report.ts';
import '../../src/ui/history/padline-history.ts';
import { builtMachine } from '../../tests/builders/machine.ts';

/** What a long history costs on the screen; milliseconds. */
export interface ScreenTimes {
  /** From nothing to the first rows that are painted. */
  readonly firstPaint: number;
  /** Of steps of one screen each, all through a list; each until it is painted. */
  readonly scroll: readonly number[];
  /** The four charts of a year. */
  readonly trends: number;
  /** Rows in the page after the scrolling. */
  readonly rows: number;
}

const STEPS = 60;
const YEAR = 365 * 24 * 60 * 60 * 1000;

const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await painted();
};

const shown = (sets: readonly SetSummary[], face: HistoryFace) => {
  const history = document.createElement('padline-history');
  const look = { face, query: ANY_SET, machineId: null, erased: 0 };
  const machines = [0, 1, 2].map((number) => builtMachine({ id: `machine-${number}` }));
  Object.assign(history, { sets, machines, today: sets[0]?.createdAt.slice(0, 10), look });
  document.body.append(history);
  return history;
};

const rowsIn = (history: HTMLElement): number =>
  history.shadowRoot?.querySelector('history-list')?.shadowRoot?.querySelectorAll('.item').length ?? 0;

const drawnIn = (history: HTMLElement): boolean => {
  const charts = [
    ...(history.shadowRoot?.querySelector('history-trends')?.shadowRoot?.querySelectorAll('trend-chart') ?? []),
  ];
  return charts.length > 0 && charts.every((chart) => chart.shadowRoot?.querySelector('.drawing svg'));
};

const listTimes = async (sets: readonly SetSummary[]): Promise<Omit<ScreenTimes, 'trends'>> => {
  const from = performance.now();
  const history = shown(sets, 'sets');
  await until(() => rowsIn(history) > 0);
  const firstPaint = performance.now() - from;
  const scroll: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const before = performance.now();
    window.scrollBy(0, innerHeight);
    await painted();
    scroll.push(performance.now() - before);
  }
  const rows = rowsIn(history);
  history.remove();
  return { firstPaint, scroll, rows };
};

const trendTime = async (sets: readonly SetSummary[]): Promise<number> => {
  const last = Date.parse(sets[0]?.createdAt ?? '');
  const year = sets.filter(({ createdAt }) => last - Date.parse(createdAt) < YEAR);
  // The chart library comes once per visit, and is not what is measured.
  await import('@observablehq/plot');
  const from = performance.now();
  const history = shown(year, 'trends');
  await until(() => drawnIn(history));
  const time = performance.now() - from;
  history.remove();
  return time;
};

/** The list painted and scrolled, and the trends of the newest year drawn. */
export const screenTimes = async (sets: readonly SetSummary[]): Promise<ScreenTimes> => ({
  ...(await listTimes(sets)),
  trends: await trendTime(sets),
});
