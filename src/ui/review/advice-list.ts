import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { adviceEvidence } from '../../core/report/advice-evidence.ts';
import { weightVerdict } from '../../core/report/weight-verdict.ts';
import type { Advice, RepReport, SetReport } from '../../core/vocabulary/report.ts';
import { adviceWhyWords } from '../../words/advice-why-words.ts';
import { adviceWords } from '../../words/advice-words.ts';
import { inNumber } from '../../words/in-number.ts';
import { unbroken } from '../../words/unbroken.ts';
import { weightWords } from '../../words/weight-words.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { SelectRepEvent } from './select-rep-event.ts';

/** More buttons than this are a list, and lists are read in the table. */
const MOST_REPS_SHOWN = 4;

/** What to change, each with what it rests on and the reps that show it. A rep that is chosen sends `select-rep`. */
@localized()
@customElement('advice-list')
export class AdviceList extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        gap: 0.5rem;
        margin: 0;
        padding: 0;
        padding-inline-start: 1rem;
        border-inline-start: 0.375rem solid var(--blue);
        list-style: none;
        max-inline-size: 62ch;
      }
      p {
        margin: 0;
      }
      li > p {
        font-size: 1.1875rem;
      }
      li:first-child > p {
        font-weight: 600;
      }
      details {
        border: none;
        color: var(--ink-soft);
      }
      summary {
        inline-size: fit-content;
        padding-inline-end: 1rem;
      }
      .reps {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-block: 0.5rem;
      }
      @media print {
        .reps,
        summary {
          display: none;
        }
        details::details-content {
          content-visibility: visible;
          block-size: auto;
        }
      }
    `,
  ];

  @property({ attribute: false }) report: SetReport | null = null;
  /** False where there is no replay that would show a rep. */
  @property({ type: Boolean }) selectable = true;

  override render(): TemplateResult | typeof nothing {
    const { report } = this;
    if (!report) return nothing;
    return html`<ul aria-label=${msg('Advice')}>
      ${report.advice.map((advice) => this.#advice(advice, report))} ${this.#weight(report)} ${this.#toTry(report)}
    </ul>`;
  }

  #advice({ text, why }: Advice, report: SetReport): TemplateResult {
    if (!why) return html`<li><p>${text}</p></li>`;
    return this.#item(unbroken(adviceWords(why)), unbroken(adviceWhyWords(why)), adviceEvidence(why, report));
  }

  /** Unless the advice speaks of it already. */
  #weight({ reps, advice }: SetReport): TemplateResult | typeof nothing {
    const verdict = weightVerdict(reps);
    const words = weightWords(verdict);
    if (!words || advice.some(({ kind }) => kind === 'less-weight')) return nothing;
    const rep = verdict.kind === 'lighter' ? reps[verdict.rep - 1] : undefined;
    return this.#item(words.text, words.why, rep ? [rep] : []);
  }

  /** What no camera sees is offered to be tried, and is never scored. */
  #toTry({ advice }: SetReport): TemplateResult | typeof nothing {
    if (!advice.some(({ kind }) => kind === 'less-depth')) return nothing;
    return this.#item(
      msg('To try: brace before each descent, or wear a belt. Tag the set with it, and compare.'),
      msg(
        'Whether you brace, and what a belt does for you, cannot be seen by a camera and is not judged here. Two sets of the same machine and load, one with the tag and one without, tell it better than any rule.',
      ),
      [],
    );
  }

  #item(text: string, why: string, reps: readonly RepReport[]): TemplateResult {
    return html`<li>
      <p>${text}</p>
      <details>
        <summary>${msg('Why')}<span class="for-readers-only">: ${text}</span></summary>
        <p>${why}</p>
        ${
          this.selectable && reps.length > 0
            ? html`<div class="reps">
                ${reps.slice(0, MOST_REPS_SHOWN).map(
                  (rep) =>
                    html`<button type="button" @click=${() => this.dispatchEvent(new SelectRepEvent(rep, rep.bottomAt))}>
                      ${msg(str`Show rep ${inNumber(rep.index)}`)}
                    </button>`,
                )}
              </div>`
            : nothing
        }
      </details>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'advice-list': AdviceList;
  }
}
