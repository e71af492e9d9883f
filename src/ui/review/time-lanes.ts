import type { SymbolName } from '@observablehq/plot';
import { ALERT_KINDS, type Alert, type AlertKind } from '../../core/vocabulary/alert.ts';
import type { RepReport } from '../../core/vocabulary/report.ts';

/** The shape of every kind of alert: as it is drawn, and as it stands in text. */
export const ALERT_LOOKS: Readonly<Record<AlertKind, { readonly symbol: SymbolName; readonly sign: string }>> = {
  'lift-clear': { symbol: 'diamond2', sign: '◆' },
  'lift-slight': { symbol: 'diamond', sign: '◊' },
  'depth-limit': { symbol: 'square', sign: '■' },
  'depth-near': { symbol: 'triangle', sign: '▲' },
  slide: { symbol: 'cross', sign: '✚' },
  'camera-moved': { symbol: 'star', sign: '★' },
  'cannot-see': { symbol: 'times', sign: '✕' },
};

/** One phase of one rep, seconds. */
export interface PhaseSpan {
  readonly rep: number;
  readonly phase: 'down' | 'bottom' | 'up';
  readonly from: number;
  readonly to: number;
}

/** The kinds of a set's alerts, the most urgent first. */
export const kindsOf = (alerts: readonly Alert[]): readonly AlertKind[] =>
  ALERT_KINDS.filter((kind) => alerts.some((alert) => alert.kind === kind));

/** Milliseconds of the set as seconds. */
export const seconds = (at: number): number => at / 1000;

/** A rep's three phases, in order. */
export const phasesOf = ({ index, startAt, eccentric, pause, endAt }: RepReport): readonly PhaseSpan[] => {
  const [bottom, up] = [startAt + eccentric, startAt + eccentric + pause];
  return (
    [
      ['down', startAt, bottom],
      ['bottom', bottom, up],
      ['up', up, endAt],
    ] as const
  ).map(([phase, from, to]) => ({ rep: index, phase, from: seconds(from), to: seconds(to) }));
};
