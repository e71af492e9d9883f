import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isPastLine } from '../../core/coaching/is-past-line.ts';
import { nextStop } from '../../core/history/next-stop.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import { inNumber } from '../../words/in-number.ts';
import { nextStopHint } from '../../words/next-stop-words.ts';
import { inDegrees } from '../parts/format.ts';
import { tokens } from '../parts/tokens.ts';

/** A set in three numbers: how many reps, how many past the line, where to stop next time. */
@localized()
@customElement('set-verdict')
export class SetVerdict extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem min(1.25rem, 3.5vw);
        margin: 0;
      }
      dl > div {
        display: grid;
        align-content: start;
        min-inline-size: 0;
        overflow-wrap: break-word;
      }
      dt {
        order: 1;
        font-size: var(--verdict-label, 0.9375rem);
        line-height: 1.25;
      }
      dt small {
        display: block;
        font-size: inherit;
        font-weight: 600;
      }
      dd {
        margin: 0;
        font-size: var(--verdict-size, clamp(2.25rem, 8vw, 3.25rem));
        font-weight: 800;
        font-variant-numeric: tabular-nums;
        line-height: 1.05;
      }
      .over dd::before {
        content: '▼';
        margin-inline-end: 0.125em;
        font-size: 0.6em;
        vertical-align: 0.15em;
        color: var(--orange);
      }
      :is(.over, .within) dt {
        max-inline-size: 7em;
      }
      .next {
        flex: 1 1 9rem;
        max-inline-size: 22rem;
        padding-inline-start: min(1rem, 3vw);
        border-inline-start: 0.375rem solid var(--blue);
      }
    `,
  ];

  @property({ attribute: false }) report: SetReport | null = null;

  override render(): TemplateResult | typeof nothing {
    const { report } = this;
    if (!report || report.reps.length === 0) return nothing;
    const past = report.reps.filter((rep) => isPastLine(rep, report.depthLimit)).length;
    const isOwn = (report.depthLimitSetBy ?? 'standard') !== 'standard';
    const stop = nextStop(report);
    return html`<dl>
      <div>
        <dt>${msg('reps')}</dt>
        <dd>${inNumber(report.reps.length)}</dd>
      </div>
      <div class=${past > 0 ? 'over' : 'within'}>
        <dt>${isOwn ? msg('past your line') : msg('past the line')} <small>${inDegrees(report.depthLimit)}</small></dt>
        <dd>${inNumber(past)}</dd>
      </div>
      <div class="next">
        <dt>${msg('next stop')} <small>${nextStopHint(stop)}</small></dt>
        <dd>${stop.kind === 'unknown' ? '–' : inDegrees(stop.at)}</dd>
      </div>
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'set-verdict': SetVerdict;
  }
}
