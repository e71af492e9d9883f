import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LiftUnknown } from '../../core/vocabulary/reading.ts';
import type { RepReport } from '../../core/vocabulary/report.ts';
import { type Degrees, degrees } from '../../core/vocabulary/units.ts';
import { inReadersUnit } from '../../words/in-length.ts';
import { inNumber } from '../../words/in-number.ts';
import { liftClassWords } from '../../words/lift-class-words.ts';
import { liftUnknownWords } from '../../words/lift-unknown-words.ts';
import { inDegrees, inLift, inSignedDegrees, inTempo } from '../parts/format.ts';
import { liftMarkInText } from '../parts/lift-mark.ts';
import { tokens } from '../parts/tokens.ts';
import { repTableStyles } from './rep-table-styles.ts';
import { repRemarks, repStanding } from './rep-words.ts';
import { SelectRepEvent } from './select-rep-event.ts';

/** A column's name, what it means, and how the two are said in one where they stand over each figure. */
type ColumnName = readonly [name: string, more?: string, inOne?: string];

const columnNames = (): readonly ColumnName[] => [
  [msg('Depth'), msg('thigh to pad')],
  [msg('Hip lift')],
  [msg('Hip-to-pad'), msg('change'), msg('Hip-to-pad change')],
  [msg('Hip flexion'), msg('thigh to trunk')],
  [msg('Knee flexion'), msg('0 is straight')],
  [msg('Tempo'), msg('down / pause / up'), msg('Down, pause, up')],
];

/** A row per rep. What could not be measured says so in words. A rep that is chosen, where one may, sends `select-rep`. */
@localized()
@customElement('rep-table')
export class RepTable extends LitElement {
  static override styles = [tokens, repTableStyles];

  @property({ attribute: false }) reps: readonly RepReport[] = [];
  /** Of the set; as it is at first, no rep is past it. */
  @property({ attribute: false }) limit: Degrees = degrees(Number.POSITIVE_INFINITY);
  /** There is somewhere to show a rep that is chosen. */
  @property({ attribute: false }) selectable = false;

  override render(): TemplateResult {
    const names = columnNames();
    // Laid out as blocks it would be no table to some screen readers; so its parts are named.
    return html`<div class="frame" role="region" aria-label=${msg('Reps')} tabindex="0">
      <table role="table">
        <caption>
          ${msg('At the bottom of each rep. Lift and angles are estimates from video.')}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${msg('Rep')}</th>
            ${names.map(([name, more]) => html`<th scope="col" role="columnheader">${name}${more ? html`<small>${more}</small>` : nothing}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${this.reps.map((rep) => this.#row(rep, names))}
        </tbody>
      </table>
    </div>`;
  }

  #row(rep: RepReport, names: readonly ColumnName[]): TemplateResult {
    const past = repRemarks(rep, this.limit).find(({ kind }) => kind === 'past-line');
    const cells = [
      html`<b>${inDegrees(rep.depth)}</b>${past ? html`<small><span aria-hidden="true">▼</span> ${past.words}</small>` : nothing}`,
      this.#lift(rep),
      inSignedDegrees(rep.hipToPadChange),
      inDegrees(rep.hipFlexion),
      inDegrees(rep.kneeFlexion),
      inTempo(rep),
    ];
    return html`<tr role="row" class="${repStanding(rep, this.limit)} ${rep.partial ? 'partial' : ''}">
      <th scope="row" role="rowheader">${this.selectable ? this.#choice(rep) : inNumber(rep.index)}${rep.partial ? html`<small>${msg('partial')}</small>` : nothing}</th>
      ${cells.map((cell, column) => html`<td role="cell" data-name=${names[column]?.[2] ?? names[column]?.[0] ?? ''}>${cell}</td>`)}
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
        : html`, ${inLift(lift)}${liftSigma === null ? nothing : html` ±&nbsp;${inNumber(inReadersUnit(liftSigma), 1)}`}`
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
