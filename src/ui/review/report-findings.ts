import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import './rep-strip.ts';
import './rep-table.ts';
import './set-charts.ts';
import './set-facts.ts';
import './set-replay.ts';

/** `recording`: null where there are no keypoints. `videoUrl`: of the set; null: there is none to be seen. */
export interface ReportFindings {
  readonly report: SetReport;
  readonly recording: Recording | null;
  readonly videoUrl: string | null;
}

/** What was seen of a set: its reps, to be watched too where there are keypoints, their numbers, and the set's. */
export const reportFindings = ({ report, recording, videoUrl }: ReportFindings): TemplateResult => {
  if (report.reps.length === 0) return html`<set-facts .report=${report}></set-facts>`;
  return html`${recording ? watched(report, recording, videoUrl) : nothing}
    <section class="card" aria-labelledby="charts">
      <h2 id="charts">${msg('Rep by rep')}</h2>
      <set-charts .report=${report} .recording=${recording}></set-charts>
    </section>
    <section class="card" aria-labelledby="facts">
      <h2 id="facts">${msg('The set')}</h2>
      <set-facts .report=${report}></set-facts>
    </section>
    <rep-table .reps=${report.reps} .limit=${report.depthLimit} .selectable=${recording !== null}></rep-table>`;
};

const watched = (report: SetReport, recording: Recording, videoUrl: string | null): TemplateResult =>
  html`<div class="watched">
    <section aria-labelledby="reps">
      <h2 id="reps">${msg('The reps')}</h2>
      <rep-strip .report=${report} .recording=${recording} .videoUrl=${videoUrl}></rep-strip>
    </section>
    <section class="card screen-only" aria-labelledby="replay">
      <h2 id="replay">${msg('Replay')}</h2>
      <set-replay .report=${report} .recording=${recording} .videoUrl=${videoUrl}></set-replay>
    </section>
  </div>`;
