import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ANY_SET, type HistoryQuery } from '../../core/history/search-sets.ts';
import { tagKey } from '../../core/history/tag-key.ts';
import type { Machine } from '../../core/vocabulary/machine.ts';
import type { Tag } from '../../core/vocabulary/set-log.ts';
import { namedMachine } from '../../words/named-machine.ts';
import { tagWords } from '../../words/tag-words.ts';
import { type WeightUnits, weightOf, weightText, weightUnit } from '../home/machine-weight.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { LookInHistoryEvent } from './history-events.ts';
import { historyStyles } from './history-styles.ts';

type Bound = 'from' | 'to';
type LoadBound = 'leastLoad' | 'mostLoad';
type Switch = 'onlyFavourites' | 'onlyPastLine';

/** What is looked for in the history. Sends `look-in-history`. */
@localized()
@customElement('history-filter')
export class HistoryFilter extends LitElement {
  static override styles = [
    tokens,
    controls,
    historyStyles,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
      }
      @media (min-width: 48rem) {
        :host {
          grid-template-columns: minmax(0, 1fr) auto;
          align-items: end;
        }
        details {
          grid-column: 1 / -1;
        }
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
        gap: 0.75rem;
        padding-block: 0.25rem 0.75rem;
      }
      .switches {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      button[aria-pressed='true'] {
        border-color: var(--blue);
        background: var(--raised);
      }
    `,
  ];

  @property({ attribute: false }) query: HistoryQuery = ANY_SET;
  @property({ attribute: false }) machines: readonly Machine[] = [];
  /** All that were used in any set. */
  @property({ attribute: false }) tags: readonly Tag[] = [];
  @property() units: WeightUnits = 'metric';

  override render(): TemplateResult {
    const { query } = this;
    const unit = weightUnit(this.units);
    return html`<label
        >${msg('Search')}
        <input
          type="search"
          .value=${query.words}
          placeholder=${msg('note, tag, machine, gym')}
          @input=${(event: Event) => this.#look({ words: (event.target as HTMLInputElement).value })}
        />
      </label>
      <div class="switches">
        ${this.#switch('onlyFavourites', `★ ${msg('Favourites')}`)} ${this.#switch('onlyPastLine', `▼ ${msg('Past the line')}`)}
        ${this.#isAny ? nothing : html`<button type="button" class="plain" @click=${() => this.#look(ANY_SET)}>${msg('Show all')}</button>`}
      </div>
      <details>
        <summary>${msg('Machine, dates, load, tags')}</summary>
        <div class="grid">
          ${this.#machine()} ${this.#day('from', msg('From'))} ${this.#day('to', msg('To'))}
          ${this.#load('leastLoad', `${msg('Load from')} (${unit})`)} ${this.#load('mostLoad', `${msg('Load to')} (${unit})`)}
        </div>
        ${this.tags.length === 0 ? nothing : html`<div class="switches" role="group" aria-label=${msg('Tags')}>${this.tags.map((tag) => this.#tag(tag))}</div>`}
      </details>`;
  }

  get #isAny(): boolean {
    const { words, tags, ...rest } = this.query;
    return words === '' && tags.length === 0 && Object.values(rest).every((value) => value === null || value === false);
  }

  #switch(name: Switch, words: string): TemplateResult {
    const isOn = this.query[name];
    return html`<button type="button" aria-pressed=${isOn} @click=${() => this.#look({ [name]: !isOn })}>
      ${isOn ? '✓ ' : ''}${words}
    </button>`;
  }

  #tag(tag: Tag): TemplateResult {
    const { tags } = this.query;
    const others = tags.filter((each) => tagKey(each) !== tagKey(tag));
    const isOn = others.length < tags.length;
    return html`<button type="button" aria-pressed=${isOn} @click=${() => this.#look({ tags: isOn ? others : [...tags, tag] })}>
      ${isOn ? '✓ ' : ''}${tagWords(tag)}
    </button>`;
  }

  #machine(): TemplateResult {
    const { machineId } = this.query;
    return html`<label
      >${msg('Machine')}
      <select
        @change=${(event: Event) => this.#look({ machineId: (event.target as HTMLSelectElement).value || null })}
      >
        <option value="" .selected=${machineId === null}>${msg('any')}</option>
        ${this.machines.map(
          (machine) =>
            html`<option value=${machine.id} .selected=${machine.id === machineId}>${namedMachine(machine)}</option>`,
        )}
      </select>
    </label>`;
  }

  #day(bound: Bound, words: string): TemplateResult {
    return html`<label
      >${words}
      <input
        type="date"
        .value=${this.query[bound] ?? ''}
        @change=${(event: Event) => this.#look({ [bound]: (event.target as HTMLInputElement).value || null })}
      />
    </label>`;
  }

  #load(bound: LoadBound, words: string): TemplateResult {
    return html`<label
      >${words}
      <input
        inputmode="decimal"
        autocomplete="off"
        .value=${weightText(this.query[bound], this.units)}
        @change=${(event: Event) => this.#look({ [bound]: weightOf((event.target as HTMLInputElement).value, this.units) })}
      />
    </label>`;
  }

  #look(change: Partial<HistoryQuery>): void {
    this.dispatchEvent(new LookInHistoryEvent({ query: { ...this.query, ...change } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-filter': HistoryFilter;
  }
}
