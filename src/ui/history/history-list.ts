import { localized, msg, str } from '@lit/localize';
import { type VirtualizerHostElement, virtualize, virtualizerRef } from '@lit-labs/virtualizer/virtualize.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ANY_SET, type HistoryQuery } from '../../core/history/search-sets.ts';
import type { Machine } from '../../core/vocabulary/machine.ts';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import { inNumber } from '../../words/in-number.ts';
import { inSets } from '../../words/in-sets.ts';
import { OpenSetEvent } from '../home/home-events.ts';
import type { WeightUnits } from '../home/machine-weight.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { FoundSets } from './found-sets.ts';
import { EraseListedEvent, RestoreErasedEvent, SayOfListedEvent } from './history-events.ts';
import { historyListStyles } from './history-list-styles.ts';
import { type HistoryRow, historyRow } from './history-row.ts';
import { historyStyles } from './history-styles.ts';
import { rowAfter } from './row-after.ts';
import './history-filter.ts';

/**
 * All sets by visit, however many: only those in sight are in the page. To be searched, starred, opened, and deleted in
 * numbers. Sends `open-set`, `say-of-listed`, `erase-listed`, `restore-erased` and what the filter sends.
 */
@localized()
@customElement('history-list')
export class HistoryList extends LitElement {
  static override styles = [tokens, controls, historyStyles, historyListStyles];

  /** Newest first. */
  @property({ attribute: false }) sets: readonly SetSummary[] = [];
  @property({ attribute: false }) machines: readonly Machine[] = [];
  @property({ attribute: false }) query: HistoryQuery = ANY_SET;
  @property() units: WeightUnits = 'metric';
  /** Sets just deleted, which can still be brought back; 0: none. */
  @property({ type: Number }) erased = 0;
  @state() private selected: ReadonlySet<string> = new Set();

  readonly #found = new FoundSets();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('sets') || this.selected.size === 0) return;
    const there = new Set(this.sets.map(({ id }) => id));
    this.selected = new Set([...this.selected].filter((id) => there.has(id)));
  }

  override render(): TemplateResult {
    this.#found.take(this.sets, this.machines);
    const rows = this.#rows;
    return html`<history-filter
        .query=${this.query}
        .machines=${this.machines}
        .tags=${this.#found.tags}
        .units=${this.units}
      ></history-filter>
      <p class="soft" role="status">${this.#count(rows.length)}</p>
      ${this.#list(rows)} ${this.selected.size > 0 ? this.#selection(rows) : nothing}
      <div class="undo" role="status">${this.erased > 0 ? this.#undo() : nothing}</div>`;
  }

  /** Selected as they are now. */
  get #rows(): readonly HistoryRow[] {
    const rows = this.#found.rows(this.query);
    const { selected } = this;
    return selected.size === 0 ? rows : rows.map((row) => ({ ...row, isSelected: selected.has(row.set.id) }));
  }

  #count(found: number): string {
    if (this.sets.length === 0) return msg('None yet. A set appears here when it ends.');
    if (found === this.sets.length) return inSets(found);
    return found === 0 ? msg('No set is like that.') : msg(str`${inNumber(found)} of ${inSets(this.sets.length)}`);
  }

  #list(rows: readonly HistoryRow[]): TemplateResult {
    const place = { of: rows.length, units: this.units, selecting: this.selected.size > 0 };
    return html`<div
      class="list"
      role="list"
      aria-label=${msg('Sets')}
      @click=${this.#act}
      @change=${this.#act}
      @keydown=${this.#move}
    >
      ${virtualize<HistoryRow>({
        items: rows as HistoryRow[],
        keyFunction: ({ set }) => set.id,
        renderItem: (row, index) => historyRow(row, { ...place, index }),
      })}
    </div>`;
  }

  #selection(rows: readonly HistoryRow[]): TemplateResult {
    const { selected } = this;
    const all = rows.map(({ set }) => set.id);
    return html`<div class="bar" role="group" aria-label=${msg('Selected sets')}>
      <p role="status">${msg(str`${inSets(selected.size)} selected`)}</p>
      ${
        rows.every(({ isSelected }) => isSelected)
          ? nothing
          : html`<button type="button" @click=${() => this.#select(all)}>${msg('Select all shown')}</button>`
      }
      <button type="button" class="erase" @click=${this.#erase}>${msg('Delete')}</button>
      <button type="button" @click=${() => this.#select([])}>${msg('Select none')}</button>
    </div>`;
  }

  #undo(): TemplateResult {
    return html`<div class="bar">
      <p>${msg(str`${inSets(this.erased)} deleted.`)}</p>
      <button type="button" class="primary" @click=${() => this.dispatchEvent(new RestoreErasedEvent())}>${msg('Undo')}</button>
    </div>`;
  }

  /** One listener for all rows: they come and go while one scrolls. */
  #act = (event: Event): void => {
    const target = event.target as Element;
    const doer = target.closest<HTMLElement>('[data-does]');
    const set = this.sets.find(({ id }) => id === doer?.dataset.id);
    if (!doer || !set) return;
    const isBox = doer instanceof HTMLInputElement;
    // A box tells of itself by `change`, and everything else by `click`.
    if (isBox !== (event.type === 'change')) return;
    switch (doer.dataset.does) {
      case 'star':
        this.dispatchEvent(new SayOfListedEvent(set.id, { favourite: !set.log.favourite }));
        break;
      case 'select':
        this.#toggle(set.id);
        break;
      default:
        this.dispatchEvent(new OpenSetEvent(set.id));
    }
  };

  #toggle(id: string): void {
    const others = [...this.selected].filter((each) => each !== id);
    this.#select(others.length < this.selected.size ? others : [...others, id]);
  }

  #select(ids: readonly string[]): void {
    this.selected = new Set(ids);
  }

  #erase = (): void => {
    const ids = [...this.selected];
    this.#select([]);
    this.dispatchEvent(new EraseListedEvent(ids));
  };

  /** Up and down from set to set, also to those that are not in the page yet. */
  #move = (event: KeyboardEvent): void => {
    const from = (event.target as HTMLElement).closest<HTMLElement>('.open')?.dataset.index;
    const to = from === undefined ? null : rowAfter(event.key, Number(from), this.#found.rows(this.query).length);
    if (to === null) return;
    event.preventDefault();
    void this.#focus(to);
  };

  async #focus(index: number): Promise<void> {
    const list = this.renderRoot.querySelector<VirtualizerHostElement>('.list');
    const button = (): HTMLElement | null => this.renderRoot.querySelector<HTMLElement>(`.open[data-index='${index}']`);
    if (!button()) {
      const virtualizer = list?.[virtualizerRef];
      virtualizer?.element(index)?.scrollIntoView({ block: 'center' });
      await virtualizer?.layoutComplete;
    }
    button()?.focus();
    button()?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-list': HistoryList;
  }
}
