import { property } from 'lit/decorators.js';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import { PlotFrame } from './plot-frame.ts';

export type { ChartRoom, PlotLibrary } from './plot-frame.ts';

/** A chart of a set. */
export abstract class PlotChart extends PlotFrame<SetReport> {
  @property({ attribute: false }) report: SetReport | null = null;
  /** Needed by the charts of single frames. */
  @property({ attribute: false }) recording: Recording | null = null;

  protected override get subject(): SetReport | null {
    return this.report;
  }
}
