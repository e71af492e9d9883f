import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { compareLoad, type LoadComparison } from '../../core/history/compare-load.ts';
import { compareTag, type TagComparison, tagsUsed } from '../../core/history/compare-tag.ts';
import { tagKey } from '../../core/history/tag-key.ts';
import type { Machine } from '../../core/vocabulary/machine.ts';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import type { Kilograms } from '../../core/vocabulary/units.ts';
import { comparedLoadWords } from '../../words/compared-load-words.ts';
import type { ComparedMeasure } from '../../words/compared-measures.ts';
import { comparedTagWords } from '../../words/compared-tag-words.ts';
import { tagWords } from '../../words/tag-words.ts';
import { type WeightUnits, weightText, weightUnit } from '../home/machine-weight.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { LookInHistoryEvent } from './history-events.ts';
import { historyStyles } from './history-styles.ts';
import { machineChoice } from './machine-choice.ts';

/** Stands beside the tags' keys, none of which is it. */
const LOAD = 'load';

/** Sets with a tag beside sets without it, or heavier beside lighter ones, on one machine. Sends `look-in-history`. */
@localized()
@customElement('history-compare')
export class HistoryCompare extends LitElement {
  static override styles = [
    tokens,
    controls,
    historyStyles,
    css`
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
        gap: 0.75rem;
      }
      dl {
        display: grid;
        gap: 0.75rem;
        margin: 0;
      }
      dt {
        font-weight: 700;
      }
      dd {
        margin: 0;
        max-inline-size: 65ch;
      }
      dd[data-clear] {
        color: var(--blue);
        font-weight: 600;
      }
    `,
  ];

  /** Newest first. */
  @property({ attribute: false }) sets: readonly SetSummary[] = [];
  @property({ attribute: false }) machines: readonly Machine[] = [];
  @property({ attribute: false }) machineId: string | null = null;
  @property() units: WeightUnits = 'metric';
  @state() private chosen: string | null = null;

  override render(): TemplateResult {
    const { machineId } = this;
    if (machineId === null)
      return html`<p class="soft">${msg('Name your machine first; sets are compared on one machine only, because another has another pad, sled and view.')}</p>`;
    const tags = tagsUsed(machineId, this.sets);
    const byLoad = compareLoad(machineId, this.sets);
    const tag = tags.find((each) => tagKey(each) === this.chosen) ?? tags[0];
    const isByLoad = byLoad !== null && (this.chosen === LOAD || !tag);
    return html`<div class="stack">
      <p class="soft">${msg('Tag your sets (belt, feet, seat notch, shoes, your own words), then see what was different.')}</p>
      <div class="choices">
        ${machineChoice(this.machines, machineId, (id) => this.dispatchEvent(new LookInHistoryEvent({ machineId: id })))}
        ${
          tags.length === 0 && !byLoad
            ? nothing
            : html`<label
                >${msg('What was different')}
                <select @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
                  ${tags.map(
                    (each) =>
                      html`<option value=${tagKey(each)} .selected=${!isByLoad && each === tag}>${tagWords(each)}</option>`,
                  )}
                  ${byLoad ? html`<option value=${LOAD} .selected=${isByLoad}>${msg('Load')}</option>` : nothing}
                </select>
              </label>`
        }
      </div>
      ${
        isByLoad
          ? this.#byLoad(byLoad)
          : tag
            ? this.#byTag(compareTag(tag, machineId, this.sets))
            : html`<p class="soft">${msg('No set on this machine has a tag yet.')}</p>`
      }
    </div>`;
  }

  #byTag(comparison: TagComparison): TemplateResult {
    return html`<section class="card stack" aria-live="polite">
      <h2>${msg(str`With and without: ${tagWords(comparison.tag)}`)}</h2>
      ${measures(comparedTagWords(comparison))} ${this.#loads(comparison)}
      <p class="soft">${msg('What is different need not come from the tag: load, day and view differ too.')}</p>
    </section>`;
  }

  #byLoad(comparison: LoadComparison): TemplateResult {
    const [from, upTo] = [this.#weight(comparison.from), this.#weight(comparison.upTo)];
    return html`<section class="card stack" aria-live="polite">
      <h2>${msg(str`Sets from ${from} on, beside those up to ${upTo}`)}</h2>
      ${measures(comparedLoadWords(comparison))}
      <p class="soft">${msg('What is different need not come from the load: reps, tags, day and view differ too.')}</p>
    </section>`;
  }

  #loads({ loads: { one, other } }: TagComparison): TemplateResult | typeof nothing {
    if (one === null || other === null) return nothing;
    return html`<p class="soft">
      ${msg(str`Usual load: ${this.#weight(one)} with it, ${this.#weight(other)} without.`)}
    </p>`;
  }

  #weight(load: Kilograms): string {
    return `${weightText(load, this.units)} ${weightUnit(this.units)}`;
  }

  #choose(key: string): void {
    this.chosen = key;
  }
}

const measures = (compared: readonly ComparedMeasure[]): TemplateResult => html`<dl>
  ${compared.map(
    ({ name, text, isClear }) => html`<div>
      <dt>${name}</dt>
      <dd ?data-clear=${isClear}>${isClear ? html`<span aria-hidden="true">◆ </span>` : nothing}${text}</dd>
    </div>`,
  )}
</dl>`;

declare global {
  interface HTMLElementTagNameMap {
    'history-compare': HistoryCompare;
  }
}
