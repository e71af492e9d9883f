import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import './lift-chart.ts';
import './set-chart.ts';
import './time-chart.ts';

/** A set's charts: per rep at once, frame by frame for who asks. */
@localized()
@customElement('set-charts')
export class SetCharts extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      p {
        margin: 0 0 1rem;
        color: var(--ink-soft);
      }
      .charts {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 2rem;
      }
      @container (min-width: 64rem) {
        .charts {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          align-items: start;
        }
        time-chart {
          grid-column: 1 / -1;
        }
      }
      @media print {
        .screen-only {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) report: SetReport | null = null;
  /** null: the frames are not known, and the reps alone are drawn. */
  @property({ attribute: false }) recording: Recording | null = null;

  override render(): TemplateResult | typeof nothing {
    const { report, recording } = this;
    if (!report) return nothing;
    return html`${recording ? html`<p class="screen-only">${msg('Tap a chart to see that moment in the replay.')}</p>` : nothing}
      <div class="charts">
        <set-chart .report=${report} .recording=${recording}></set-chart>
        ${
          recording
            ? html`<lift-chart .report=${report} .recording=${recording}></lift-chart>
                <time-chart .report=${report} .recording=${recording}></time-chart>`
            : nothing
        }
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'set-charts': SetCharts;
  }
}
