import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Kilograms } from '../../core/vocabulary/units.ts';
import { numberOf } from '../../words/number-of.ts';
import { type WeightUnits, weightOf, weightText, weightUnit } from '../home/machine-weight.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { SayOfSetEvent } from './log-events.ts';

/** The smallest pair of plates that most gyms have, in each unit; and where the first tap begins. */
const STEPS = { metric: 2.5, imperial: 5 } as const;
const FIRST = { metric: 20, imperial: 45 } as const;

/** The plates of a set: as last time in one tap, a step less or more in one, or written. Sends `say-of-set`. */
@localized()
@customElement('load-choice')
export class LoadChoice extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.375rem;
      }
      label {
        font-weight: 600;
        inline-size: 4.625rem;
        flex: none;
      }
      /* Letters of twice the size on a phone. */
      @container (max-width: 15rem) {
        label {
          inline-size: 100%;
        }
      }
      @container (min-width: 22rem) {
        label {
          inline-size: 5.5rem;
        }
      }
      .step {
        flex: none;
        padding: 0;
        font-size: 1.25rem;
      }
      .again {
        flex: 1 1 6rem;
        padding-inline: 0.125rem;
        font-size: 0.9375rem;
        border-style: dashed;
      }
      input {
        flex: 1 1 3rem;
        inline-size: 3rem;
        min-inline-size: 3rem;
        min-block-size: 2.75rem;
        font: inherit;
        font-weight: 700;
        text-align: center;
        color: var(--ink);
        background: var(--surface);
        border: 0.125rem solid var(--ink-soft);
        border-radius: var(--radius);
      }
    `,
  ];

  /** Plates; null: not said. */
  @property({ attribute: false }) load: Kilograms | null = null;
  /** What was said last of this machine; null: nothing. */
  @property({ attribute: false }) last: Kilograms | null = null;
  @property({ attribute: false }) units: WeightUnits = 'metric';

  override render(): TemplateResult {
    const { load, last, units } = this;
    const unit = weightUnit(units);
    return html`<div role="group" aria-label=${msg('Load')}>
      <label for="load">${msg('Load')}</label>
      <button type="button" class="step" aria-label=${msg('Less load')} @click=${() => this.#step(-1)}>−</button>
      ${
        load === null && last !== null
          ? html`<button type="button" id="load" class="again" @click=${() => this.#say(last)}>
              ${msg(str`${weightText(last, units)} ${unit} again`)}
            </button>`
          : html`<input id="load" inputmode="decimal" autocomplete="off" placeholder="–" .value=${weightText(load, units)} @change=${this.#write} />
              <span>${unit}</span>`
      }
      <button type="button" class="step" aria-label=${msg('More load')} @click=${() => this.#step(1)}>+</button>
    </div>`;
  }

  #step(by: 1 | -1): void {
    const { units } = this;
    const now = numberOf(weightText(this.load ?? this.last, units));
    const load = weightOf(String(now === null ? FIRST[units] : Math.max(0, now + by * STEPS[units])), units);
    if (load !== null) this.#say(load);
  }

  #write = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const load = weightOf(target.value, this.units);
    if (load !== null || target.value.trim() === '') this.#say(load);
    // What is no weight is not taken, and the one before stands there again.
    else target.value = weightText(this.load, this.units);
  };

  #say(load: Kilograms | null): void {
    this.dispatchEvent(new SayOfSetEvent({ load }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'load-choice': LoadChoice;
  }
}
