import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type SorenessFinding, sorenessFinding } from '../../core/history/soreness-finding.ts';
import type { Reminder } from '../../core/vocabulary/reminder.ts';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import { SORENESS_MOMENTS, type Soreness, type SorenessMoment } from '../../core/vocabulary/soreness.ts';
import { inNumber } from '../../words/in-number.ts';
import { localDay } from '../../words/local-day.ts';
import { plural } from '../../words/plural.ts';
import { sorenessFindingWords, sorenessMomentWords } from '../../words/soreness-words.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { inDay } from './history-row.ts';
import { historyStyles } from './history-styles.ts';
import { type AskingWish, AskSorenessEvent, EraseAllSorenessEvent, EraseSorenessEvent } from './soreness-events.ts';
import '../parts/confirm-button.ts';
import '../parts/health-note.ts';
import '../parts/soreness-scale.ts';
import './soreness-reminder.ts';

/** The newest ones; older entries still count in the finding. */
const MOST_LISTED = 60;
/** Of 10; the bar beside a number. */
const MOST_LEVEL = 10;

/** How the back felt, by the lifter's own word, and what that went together with. Sends `say-soreness` and the like. */
@localized()
@customElement('history-soreness')
export class HistorySoreness extends LitElement {
  static override styles = [
    tokens,
    controls,
    historyStyles,
    css`
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 0.125rem 0.375rem;
        border-block-start: 0.0625rem solid var(--line);
        text-align: start;
      }
      thead th {
        border: 0;
        color: var(--ink-soft);
        font-size: 0.875rem;
      }
      small {
        color: var(--ink-soft);
      }
      th[scope='row'] {
        font-weight: 400;
      }
      .bar {
        display: inline-block;
        vertical-align: middle;
        block-size: 0.625rem;
        margin-inline-start: 0.5rem;
        border-radius: 0.3rem;
        background: var(--blue);
      }
      .finding {
        margin: 0.5rem 0;
        font-weight: 600;
        max-inline-size: 65ch;
      }
      .finding:last-of-type {
        font-weight: 400;
        margin: 0;
      }
    `,
  ];

  /** The newest day first. */
  @property({ attribute: false }) soreness: readonly Soreness[] = [];
  @property({ attribute: false }) sets: readonly SetSummary[] = [];
  @property() asking: AskingWish = 'yes';
  @property() reminder: Reminder = 'impossible';
  /** As in 2026-11-22. */
  @property() today = '';

  override render(): TemplateResult {
    return html`<div class="stack">
      ${this.#finding()}
      <section class="card stack">
        <h2>${msg('Today')}</h2>
        ${SORENESS_MOMENTS.map((moment) => this.#scale(moment))}
      </section>
      <health-note></health-note>
      ${this.#asking()} ${this.#entries()}
    </div>`;
  }

  #scale(moment: SorenessMoment): TemplateResult {
    const said = this.soreness.find((entry) => entry.day === this.today && entry.moment === moment);
    return html`<soreness-scale moment=${moment} day=${this.today} .level=${said?.level ?? null}></soreness-scale>`;
  }

  #finding(): TemplateResult {
    const finding = sorenessFinding(this.soreness, this.sets, localDay);
    return html`<section class="card">
      <h2>${msg('Mornings after, and reps past the line')}</h2>
      ${findingText(finding)}
    </section>`;
  }

  #entries(): TemplateResult | typeof nothing {
    if (this.soreness.length === 0) return nothing;
    return html`<section>
      <h2>${msg('Entries')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('Day')}</th>
            <th scope="col">${msg('Soreness, 0 to 10')}</th>
            <th scope="col"><span class="for-readers-only">${msg('Delete')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${this.soreness.slice(0, MOST_LISTED).map((entry) => this.#entry(entry))}
        </tbody>
      </table>
      <confirm-button
        label=${msg('Delete all entries')}
        question=${plural(this.soreness.length, {
          one: msg('Delete this entry?'),
          other: msg(str`Delete all ${inNumber(this.soreness.length)} entries?`),
        })}
        @confirm=${() => this.dispatchEvent(new EraseAllSorenessEvent())}
      ></confirm-button>
    </section>`;
  }

  #entry({ id, day, moment, level }: Soreness): TemplateResult {
    const when = inDay(`${day}T12:00:00`);
    return html`<tr>
      <th scope="row">${when}, <small>${sorenessMomentWords(moment)}</small></th>
      <td>
        ${inNumber(level)}<span class="bar" aria-hidden="true" style="inline-size: ${(4 * level) / MOST_LEVEL}rem"></span>
      </td>
      <td>
        <confirm-button
          label=""
          name=${msg(str`Delete the entry of ${when}, ${sorenessMomentWords(moment)}`)}
          question=${msg('Delete this entry?')}
          @confirm=${() => this.dispatchEvent(new EraseSorenessEvent(id))}
        ></confirm-button>
      </td>
    </tr>`;
  }

  #asking(): TemplateResult {
    return this.asking === 'no'
      ? html`<div>
          <p class="soft">${msg('Padline does not ask you how your back feels.')}</p>
          <button type="button" @click=${() => this.#ask('yes')}>${msg('Ask me again')}</button>
        </div>`
      : html`<section class="card stack">
          <h2>${msg('The morning after')}</h2>
          <soreness-reminder reminder=${this.reminder}></soreness-reminder>
          <div>
            <p class="soft">${msg('Padline asks when you open it, also on the morning after training. Kept on this device only; deleting all sets deletes it too.')}</p>
            <button type="button" class="plain" @click=${() => this.#ask('no')}>${msg('Do not ask me')}</button>
          </div>
        </section>`;
  }

  #ask(asking: AskingWish): void {
    this.dispatchEvent(new AskSorenessEvent(asking));
  }
}

const findingText = (finding: SorenessFinding): TemplateResult | readonly TemplateResult[] => {
  switch (finding.kind) {
    case 'together':
      return sorenessFindingWords(finding).map((sentence) => html`<p class="finding">${sentence}</p>`);
    case 'too-few': {
      const needed = inNumber(finding.needed);
      return html`<p class="soft">
        ${msg(
          str`${inNumber(finding.mornings)} of ${needed} mornings after training noted. Once there are ${needed}, what goes together is told here.`,
        )}
      </p>`;
    }
    case 'nothing-clear':
      return html`<p class="soft">${msg('Nothing in your entries clearly goes together with reps past the line.')}</p>`;
  }
  return finding satisfies never;
};

declare global {
  interface HTMLElementTagNameMap {
    'history-soreness': HistorySoreness;
  }
}
