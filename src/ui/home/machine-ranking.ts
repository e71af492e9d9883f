import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { TRIAL_REPS } from '../../core/coaching/foot-experiment.ts';
import type { Held, RankedTrial, Ranking } from '../../core/coaching/rank-settings.ts';
import type { MachineSetting } from '../../core/vocabulary/machine-setting.ts';
import { capitalised } from '../../words/capitalised.ts';
import { rankingWords } from '../../words/experiment-words.ts';
import { settingWords } from '../../words/setting-words.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { depthHeld, rangeOnScale } from './depth-held.ts';
import { KeepSettingEvent, LeaveGuideEvent } from './machine-events.ts';
import { experimentStyles } from './machine-experiment-styles.ts';
import { guideStyles } from './machine-guide-styles.ts';

/** What an experiment has shown of the settings that were tried. Sends `keep-setting` and `leave-guide`. */
@customElement('machine-ranking')
@localized()
export class MachineRanking extends LitElement {
  static override styles = [tokens, controls, guideStyles, experimentStyles];

  @property({ attribute: false }) ranking: Ranking = { kind: 'not-enough', order: [] };

  override render(): TemplateResult {
    const { ranking } = this;
    return html`<section aria-labelledby="title">
      <h2 id="title">${msg('What came out')}</h2>
      <p class="say" role="status">${rankingWords(ranking)}</p>
      ${ranking.order.length === 0 ? nothing : this.#table(ranking.order)}
      <p class="soft">
        ${msg(str`Estimates from video, of ${TRIAL_REPS} reps each. Another day may show otherwise.`)}
      </p>
      <div class="ends">
        ${this.#choices(ranking)}
        <button type="button" @click=${this.#leave}>${msg('Leave it as it was')}</button>
      </div>
    </section>`;
  }

  #table(order: readonly RankedTrial[]): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${msg('Setting')}</th>
          <th scope="col">${msg('Hips begin to leave the pad')}</th>
          <th scope="col" class="range" aria-hidden="true">${msg('60° to 130°')}</th>
        </tr>
      </thead>
      <tbody>
        ${order.map((trial) => this.#row(trial))}
      </tbody>
    </table>`;
  }

  #row(trial: RankedTrial): TemplateResult {
    const { setting, held } = trial;
    return html`<tr>
      <th scope="row">${capitalised(settingWords(setting))}</th>
      <td>${depthHeld(trial)}</td>
      <td class="range" aria-hidden="true">${held ? this.#range(held) : nothing}</td>
    </tr>`;
  }

  #range(held: Held): TemplateResult {
    const { start, end } = rangeOnScale(held);
    return html`<div class="scale">
      <span
        class=${held.high === null ? 'open' : ''}
        style="inset-inline-start: ${100 * start}%; inline-size: ${100 * (end - start)}%"
      ></span>
    </div>`;
  }

  #choices(ranking: Ranking): readonly TemplateResult[] | typeof nothing {
    switch (ranking.kind) {
      case 'clear':
        return [this.#keep(ranking.best.setting, true)];
      case 'no-clear-difference':
        return ranking.among.map(({ setting }) => this.#keep(setting, false));
      case 'not-enough':
        return nothing;
    }
    return ranking satisfies never;
  }

  #keep(setting: MachineSetting, isBest: boolean): TemplateResult {
    return html`<button
      type="button"
      class=${isBest ? 'primary' : ''}
      @click=${() => this.dispatchEvent(new KeepSettingEvent(setting))}
    >
      ${msg(str`Keep ${settingWords(setting)}`)}
    </button>`;
  }

  #leave = (): void => {
    this.dispatchEvent(new LeaveGuideEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'machine-ranking': MachineRanking;
  }
}
