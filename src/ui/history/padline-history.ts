import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ANY_SET } from '../../core/history/search-sets.ts';
import { HISTORY_FACES, type HistoryFace } from '../../core/vocabulary/history-face.ts';
import type { Machine } from '../../core/vocabulary/machine.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { Reminder } from '../../core/vocabulary/reminder.ts';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import type { Soreness } from '../../core/vocabulary/soreness.ts';
import type { WeightUnits } from '../home/machine-weight.ts';
import { controls } from '../parts/controls.ts';
import { icon } from '../parts/icon.ts';
import { page } from '../parts/page.ts';
import { tokens } from '../parts/tokens.ts';
import { type HistoryLook, LeaveHistoryEvent, LookInHistoryEvent } from './history-events.ts';
import { padlineHistoryStyles } from './padline-history-styles.ts';
import type { AskingWish } from './soreness-events.ts';
import '../parts/problem-notice.ts';
import './history-compare.ts';
import './history-list.ts';
import './history-soreness.ts';
import './history-trends.ts';

const FIRST_LOOK: HistoryLook = { face: 'sets', query: ANY_SET, machineId: null, erased: 0 };

/** All sets, what became of them over months, what was different with what, and how the back felt. */
@localized()
@customElement('padline-history')
export class PadlineHistory extends LitElement {
  static override styles = [tokens, controls, page, padlineHistoryStyles];

  @property({ attribute: false }) look: HistoryLook = FIRST_LOOK;
  /** Newest first. */
  @property({ attribute: false }) sets: readonly SetSummary[] = [];
  /** The one used last first. */
  @property({ attribute: false }) machines: readonly Machine[] = [];
  /** The newest day first. */
  @property({ attribute: false }) soreness: readonly Soreness[] = [];
  @property() asking: AskingWish = 'yes';
  @property() reminder: Reminder = 'impossible';
  @property() units: WeightUnits = 'metric';
  @property({ attribute: false }) problem: Problem | null = null;
  /** As in 2026-11-22. */
  @property() today = '';

  override render(): TemplateResult {
    return html`<div class="page">
      <header>
        <button type="button" @click=${() => this.dispatchEvent(new LeaveHistoryEvent())}>${icon('back')} ${msg('Back')}</button>
        <h1>${msg('History')}</h1>
      </header>
      <problem-notice .problem=${this.problem} .offers=${[]}></problem-notice>
      <nav aria-label=${msg('History')}>${HISTORY_FACES.map((face) => this.#tab(face))}</nav>
      <main>${this.#face()}</main>
    </div>`;
  }

  #tab(face: HistoryFace): TemplateResult {
    return html`<button
      type="button"
      aria-current=${face === this.look.face ? 'page' : nothing}
      @click=${() => this.dispatchEvent(new LookInHistoryEvent({ face }))}
    >
      ${faceName(face)}
    </button>`;
  }

  /** Of the machines there are, else the one used last; without any, what was filmed on none. */
  get #machineId(): string | null {
    const { machines, look } = this;
    return (machines.find(({ id }) => id === look.machineId) ?? machines[0])?.id ?? null;
  }

  #face(): TemplateResult {
    const { look, sets, machines, units } = this;
    switch (look.face) {
      case 'sets':
        return html`<history-list
          .sets=${sets}
          .machines=${machines}
          .query=${look.query}
          .units=${units}
          .erased=${look.erased}
        ></history-list>`;
      case 'trends':
        return html`<history-trends
          .sets=${sets}
          .machines=${machines}
          .machineId=${this.#machineId}
          .units=${units}
          .today=${this.today}
        ></history-trends>`;
      case 'compare':
        return html`<history-compare
          .sets=${sets}
          .machines=${machines}
          .machineId=${this.#machineId}
          .units=${units}
        ></history-compare>`;
      case 'soreness':
        return html`<history-soreness
          .sets=${sets}
          .soreness=${this.soreness}
          .asking=${this.asking}
          .reminder=${this.reminder}
          .today=${this.today}
        ></history-soreness>`;
    }
    return look.face satisfies never;
  }
}

const faceName = (face: HistoryFace): string => {
  switch (face) {
    case 'sets':
      return msg('Sets');
    case 'trends':
      return msg('Trends');
    case 'compare':
      return msg('Compare');
    case 'soreness':
      return msg('Soreness');
  }
  return face satisfies never;
};

declare global {
  interface HTMLElementTagNameMap {
    'padline-history': PadlineHistory;
  }
}
