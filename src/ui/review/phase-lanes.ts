import type { Markish } from '@observablehq/plot';
import type { Alert, AlertKind } from '../../core/vocabulary/alert.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import type { PlotLibrary } from './plot-chart.ts';
import { phaseWords } from './rep-words.ts';
import { ALERT_LOOKS, kindsOf, type PhaseSpan, phasesOf, seconds } from './time-lanes.ts';

/** Over seconds of the set, a lane for each phase of a rep and each kind of warning, so that none needs its colour. */
export const phaseLanes = (
  plot: PlotLibrary,
  { reps, alerts }: SetReport,
  em: number,
): { readonly names: readonly string[]; readonly marks: Markish[] } => {
  const kinds = kindsOf(alerts);
  const spans = reps.flatMap(phasesOf);
  return {
    names: [phaseWords('down'), phaseWords('bottom'), phaseWords('up'), ...kinds.map((kind) => ALERT_LOOKS[kind].sign)],
    marks: [
      plot.barX(spans, {
        x1: 'from',
        x2: 'to',
        y: ({ phase }: PhaseSpan) => phaseWords(phase),
        fill: 'var(--blue)',
        className: 'phase',
      }),
      ...kinds.map((kind) => warnings(plot, alerts, kind, em)),
    ],
  };
};

const warnings = (plot: PlotLibrary, alerts: readonly Alert[], kind: AlertKind, em: number): Markish =>
  plot.dot(
    alerts.filter((alert) => alert.kind === kind),
    {
      x: ({ raisedAt }: Alert) => seconds(raisedAt),
      y: () => ALERT_LOOKS[kind].sign,
      symbol: ALERT_LOOKS[kind].symbol,
      r: em * 0.35,
      stroke: 'var(--orange)',
      fill: 'var(--orange)',
      className: 'alert',
    },
  );
