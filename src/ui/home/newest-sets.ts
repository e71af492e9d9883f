import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import { inDateAndTime } from '../../words/in-date-and-time.ts';
import { inNumber } from '../../words/in-number.ts';
import { OpenHistoryEvent } from '../history/history-events.ts';
import { controls } from '../parts/controls.ts';
import { DeleteSetEvent } from '../parts/delete-set-event.ts';
import { inSource } from '../parts/format.ts';
import { tokens } from '../parts/tokens.ts';
import { OpenSetEvent } from './home-events.ts';
import { newestSetsStyles } from './newest-sets-styles.ts';
import { setFaults } from './set-faults.ts';
import { setLine } from './set-line.ts';
import '../parts/confirm-button.ts';
import './machine-erase-all.ts';

/** Sets that are listed; the others are in the history. */
const NEWEST = 5;

/** The sets kept on this device, the newest few of them, and the way to all. Sends `open-set`, `delete-set`, `open-history`. */
@localized()
@customElement('newest-sets')
export class NewestSets extends LitElement {
  static override styles = [tokens, controls, newestSetsStyles];

  /** All, newest first. */
  @property({ attribute: false }) sets: readonly SetSummary[] = [];
  /** Machines that may be erased with them. */
  @property({ type: Number }) machines = 0;
  /** False where the browser refuses storage: then sets last as long as the page. */
  @property({ type: Boolean }) lasting = true;

  override render(): TemplateResult {
    const { sets } = this;
    return html`<section aria-labelledby="sets">
      <div class="sets-head">
        <h2 id="sets">${msg('Your sets')}</h2>
        ${
          sets.length === 0
            ? nothing
            : html`<machine-erase-all .sets=${sets.length} .machines=${this.machines}></machine-erase-all>`
        }
      </div>
      ${
        sets.length > 0 && !this.lasting
          ? html`<p class="warning">${msg('This browser keeps these sets only until the page is closed. Export what you want to keep.')}</p>`
          : nothing
      }
      ${
        sets.length === 0
          ? html`<p class="empty">${msg('None yet. A set appears here when it ends.')}</p>`
          : html`<ul class="sets">
              ${repeat(
                sets.slice(0, NEWEST),
                ({ id }) => id,
                (set) => this.#set(set),
              )}
            </ul>`
      }
      <button type="button" class="history" @click=${() => this.dispatchEvent(new OpenHistoryEvent())}>
        ${sets.length > NEWEST ? msg(str`History: all ${inNumber(sets.length)} sets, trends, soreness`) : msg('History: trends, comparisons, soreness')}
      </button>
    </section>`;
  }

  #set(set: SetSummary): TemplateResult {
    const when = inDateAndTime(set.createdAt);
    return html`<li>
      <button type="button" class="open" @click=${() => this.dispatchEvent(new OpenSetEvent(set.id))}>
        <strong>${when}</strong>
        <span>${setLine(set)}</span>
        ${setFaults(set)}
        <small>${inSource(set.sourceKind, set.sourceName)}</small>
      </button>
      <confirm-button
        label=""
        name=${msg(str`Delete the set of ${when}`)}
        question=${msg('Delete this set?')}
        @confirm=${() => this.dispatchEvent(new DeleteSetEvent(set.id))}
      ></confirm-button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'newest-sets': NewestSets;
  }
}
