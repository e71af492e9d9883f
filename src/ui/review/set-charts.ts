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
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.25rem;
      }
      details > * + * {
        margin-block-end: 0.75rem;
      }
      @media print {
        /* The chart has its title. */
        summary {
          display: none;
        }
        details {
          border: none;
          break-inside: avoid;
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
    return html`<set-chart .report=${report} .recording=${recording}></set-chart>
      ${
        recording
          ? html`<details open>
                <summary>${msg('Lift against depth')}</summary>
                <lift-chart .report=${report} .recording=${recording}></lift-chart>
              </details>
              <details open>
                <summary>${msg('The set over time')}</summary>
                <time-chart .report=${report} .recording=${recording}></time-chart>
              </details>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'set-charts': SetCharts;
  }
}
