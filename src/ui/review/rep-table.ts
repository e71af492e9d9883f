import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isLifted } from '../../core/report/is-lifted.ts';
import type { LiftUnknown } from '../../core/vocabulary/reading.ts';
import type { RepReport } from '../../core/vocabulary/report.ts';
import { inNumber } from '../../words/in-number.ts';
import { liftUnknownWords } from '../../words/lift-unknown-words.ts';
import { inCentimetres, inDegrees, inSeconds, inSignedDegrees } from '../parts/format.ts';
import { liftClassWords } from '../parts/lift-class-words.ts';
import { liftMarkInText } from '../parts/lift-mark.ts';
import { tokens } from '../parts/tokens.ts';
import { SelectRepEvent } from './select-rep-event.ts';

/** A row per rep. What could not be measured says so in words. A rep that is chosen, where one may, sends `select-rep`. */
@localized()
@customElement('rep-table')
export class RepTable extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
      }
      .frame {
        overflow-x: auto;
        background: var(--surface);
        border: 0.0625rem solid var(--line);
        border-radius: var(--radius);
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      caption {
        padding: 0.5rem 0.75rem;
        text-align: start;
        color: var(--ink-soft);
        font-size: 0.9375rem;
      }
      th,
      td {
        padding: 0.5rem 0.75rem;
        border-block-start: 0.0625rem solid var(--line);
        text-align: start;
        vertical-align: top;
        white-space: nowrap;
      }
      thead th {
        color: var(--ink-soft);
        font-size: 0.875rem;
        vertical-align: bottom;
        white-space: normal;
      }
      thead small {
        display: block;
        font-weight: 400;
      }
      tbody th {
        position: sticky;
        inset-inline-start: 0;
        background: var(--surface);
      }
      .lifted td,
      .lifted th {
        background: color-mix(in srgb, var(--orange) 12%, var(--surface));
      }
      .lifted th {
        box-shadow: inset 0.375rem 0 var(--orange);
      }
      .partial td {
        color: var(--ink-soft);
      }
      td svg {
        vertical-align: -0.1em;
        margin-inline-end: 0.25rem;
      }
      b {
        font-weight: 700;
      }
      small {
        display: block;
        font-size: 0.875rem;
        font-weight: 400;
        color: var(--ink-soft);
      }
      button {
        min-inline-size: 2.75rem;
        min-block-size: 2.75rem;
        margin-block: -0.5rem;
        padding: 0;
        border: none;
        background: none;
        color: var(--blue);
        font: inherit;
        text-decoration: underline;
        text-underline-offset: 0.2em;
        cursor: pointer;
      }
      .why {
        max-inline-size: 14rem;
        white-space: normal;
      }
    `,
  ];

  @property({ attribute: false }) reps: readonly RepReport[] = [];
  /** There is somewhere to show a rep that is chosen. */
  @property({ attribute: false }) selectable = false;

  override render(): TemplateResult {
    return html`<div class="frame" role="region" aria-label=${msg('Reps')} tabindex="0">
      <table>
        <caption>
          ${msg('At the bottom of each rep. Lift and angles are estimates from video.')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('Rep')}</th>
            <th scope="col">${msg('Depth')}<small>${msg('thigh to pad')}</small></th>
            <th scope="col">${msg('Hip lift')}</th>
            <th scope="col">${msg('Hip-to-pad')}<small>${msg('change')}</small></th>
            <th scope="col">${msg('Hip flexion')}<small>${msg('thigh to trunk')}</small></th>
            <th scope="col">${msg('Knee flexion')}<small>${msg('0 is straight')}</small></th>
            <th scope="col">${msg('Tempo')}<small>${msg('down / pause / up')}</small></th>
          </tr>
        </thead>
        <tbody>
          ${this.reps.map((rep) => this.#row(rep))}
        </tbody>
      </table>
    </div>`;
  }

  #row(rep: RepReport): TemplateResult {
    const lifted = isLifted(rep);
    return html`<tr class="${lifted ? 'lifted' : ''} ${rep.partial ? 'partial' : ''}">
      <th scope="row">${this.selectable ? this.#choice(rep) : inNumber(rep.index)}${rep.partial ? html`<small>${msg('partial')}</small>` : nothing}</th>
      <td><b>${inDegrees(rep.depth)}</b></td>
      <td>${this.#lift(rep)}</td>
      <td>${inSignedDegrees(rep.hipToPadChange)}</td>
      <td>${inDegrees(rep.hipFlexion)}</td>
      <td>${inDegrees(rep.kneeFlexion)}</td>
      <td>${inSeconds(rep.eccentric)} / ${inSeconds(rep.pause)} / ${inSeconds(rep.concentric)}</td>
    </tr>`;
  }

  #choice(rep: RepReport): TemplateResult {
    const number = inNumber(rep.index);
    return html`<button
      type="button"
      aria-label=${msg(str`Show rep ${number}`)}
      @click=${() => this.dispatchEvent(new SelectRepEvent(rep, rep.bottomAt))}
    >
      ${number}
    </button>`;
  }

  #lift({ lift, liftSigma, liftClass, liftSeenAt, notMeasuredBecause }: RepReport): TemplateResult {
    return html`${liftMarkInText(liftClass)}<b>${liftClassWords(liftClass)}</b>${
      lift === null
        ? nothing
        : html`, ${inCentimetres(lift)}${liftSigma === null ? nothing : html` ± ${inNumber(liftSigma, 1)}`}`
    }${liftSeenAt === null ? nothing : html`<small>${msg(str`seen at ${inDegrees(liftSeenAt)}`)}</small>`}${
      notMeasuredBecause === null ? nothing : html`<small class="why">${inWords(notMeasuredBecause)}</small>`
    }`;
  }
}

const inWords = (why: LiftUnknown): string => {
  const { short, more } = liftUnknownWords(why);
  return `${short}: ${more}`;
};

declare global {
  interface HTMLElementTagNameMap {
    'rep-table': RepTable;
  }
}
