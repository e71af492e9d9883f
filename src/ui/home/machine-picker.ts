import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { GuideKind } from '../../core/coaching/guide-state.ts';
import { machineKindWords } from '../../words/machine-kind-words.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import type { MachineEditor } from './machine-editor.ts';
import { ChooseMachineEvent, OfferGuideEvent } from './machine-events.ts';
import { pickerStyles } from './machine-picker-styles.ts';
import { lineWords, settingsLine } from './machine-words.ts';
import type { ShownMachine } from './shown-machine.ts';
import './machine-editor.ts';
import './machine-picture.ts';

/**
 * The machines kept on this device, picked in one tap, and what the chosen one can be tried for. Sends `choose-machine` and
 * `offer-guide`; its editor sends what it sends.
 */
@customElement('machine-picker')
@localized()
export class MachinePicker extends LitElement {
  static override styles = [tokens, controls, pickerStyles];

  /** The one used last first. */
  @property({ attribute: false }) machines: readonly ShownMachine[] = [];
  /** Id of the machine that is trained on; null: none of these. */
  @property({ attribute: false }) chosen: string | null = null;
  @property({ attribute: false }) units: 'metric' | 'imperial' = 'metric';
  @state() private edited: ShownMachine | null = null;

  override render(): TemplateResult {
    const { machines } = this;
    return html`<section aria-labelledby="machines">
        <div class="head">
          <h2 id="machines">${msg('Your machine')}</h2>
          <button type="button" @click=${() => this.#edit(null)}>${msg('Add a machine')}</button>
        </div>
        ${
          machines.length === 0
            ? html`<p>
                ${msg('None kept yet. After your first set you can name the machine, and are ready sooner next time.')}
              </p>`
            : html`<ul>
                ${repeat(
                  machines,
                  ({ machine }) => machine.id,
                  (shown) => this.#card(shown),
                )}
              </ul>`
        }
      </section>
      <machine-editor .shown=${this.edited} .units=${this.units}></machine-editor>`;
  }

  #card(shown: ShownMachine): TemplateResult {
    const { machine, picture } = shown;
    const isChosen = machine.id === this.chosen;
    const settings = settingsLine(machine);
    return html`<li class=${isChosen ? 'chosen' : ''}>
      <button
        type="button"
        class="pick"
        aria-pressed=${isChosen}
        @click=${() => this.#choose(isChosen ? null : machine.id)}
      >
        ${picture ? html`<machine-picture .picture=${picture}></machine-picture>` : nothing}
        <span class="words">
          <strong>${machine.name || machineKindWords(machine.kind)}</strong>
          ${machine.gym ? html`<span class="gym">${machine.gym}</span>` : nothing}
          ${settings ? html`<span class="settings">${settings}</span>` : nothing}
          <small>${lineWords(machine.learned)}</small>
        </span>
        <span class="mark" aria-hidden="true">${isChosen ? '✓' : ''}</span>
      </button>
      ${isChosen && machine.spot ? html`<p class="spot"><span>${msg('Phone:')}</span> ${machine.spot}</p>` : nothing}
      <div class="ends">
        ${isChosen ? [this.#guide('calibration', msg('Find my line')), this.#guide('experiment', msg('Try feet or seat'))] : nothing}
        <button
          type="button"
          class="plain"
          aria-label=${msg(str`Change ${machine.name}`)}
          @click=${() => this.#edit(shown)}
        >
          ${msg('Change')}
        </button>
      </div>
    </li>`;
  }

  #guide(guide: GuideKind, words: string): TemplateResult {
    return html`<button type="button" @click=${() => this.dispatchEvent(new OfferGuideEvent(guide))}>${words}</button>`;
  }

  #choose(id: string | null): void {
    // Kept here too, so that the choice shows even when nobody above remembers it.
    this.chosen = id;
    this.dispatchEvent(new ChooseMachineEvent(id));
  }

  async #edit(shown: ShownMachine | null): Promise<void> {
    this.edited = shown;
    await this.updateComplete;
    this.renderRoot.querySelector<MachineEditor>('machine-editor')?.open();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'machine-picker': MachinePicker;
  }
}
