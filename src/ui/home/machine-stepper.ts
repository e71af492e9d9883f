import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { ChangeNumberEvent } from './change-number-event.ts';

/** Machines number their holes and notches within this. */
const MOST = 60;

/** A hole or notch: one tap down, one tap up, or written. Sends `change-number`. */
@customElement('machine-stepper')
@localized()
export class MachineStepper extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }
      label {
        display: block;
        margin-block-end: 0.375rem;
        font-weight: 600;
      }
      div {
        display: flex;
        gap: 0.375rem;
      }
      button {
        flex: 0 1 3.25rem;
        /* Not in rem: beside large letters there is no more room to be had. */
        min-inline-size: 44px;
        min-block-size: 3.25rem;
        padding: 0;
        font-size: 1.5rem;
        line-height: 1;
      }
      input {
        flex: 0 1 5rem;
        inline-size: 44px;
        min-inline-size: 44px;
        min-block-size: 3.25rem;
        font: inherit;
        font-size: 1.375rem;
        font-weight: 700;
        font-variant-numeric: tabular-nums;
        text-align: center;
        color: var(--ink);
        background: var(--surface);
        border: 0.125rem solid var(--line);
        border-radius: var(--radius);
        appearance: textfield;
      }
      input::-webkit-inner-spin-button {
        display: none;
      }
    `,
  ];

  @property() label = '';
  /** null: not said. */
  @property({ attribute: false }) number: number | null = null;

  override render(): TemplateResult {
    const { number } = this;
    return html`<label for="number">${this.label}</label>
      <div>
        <button type="button" aria-label=${msg(str`${this.label}: one less`)} ?disabled=${number === 0} @click=${() => this.#step(-1)}>
          −
        </button>
        <input
          id="number"
          type="number"
          inputmode="numeric"
          min="0"
          max=${MOST}
          step="1"
          placeholder="–"
          .value=${`${number ?? ''}`}
          @change=${this.#write}
        />
        <button type="button" aria-label=${msg(str`${this.label}: one more`)} ?disabled=${number === MOST} @click=${() => this.#step(1)}>
          +
        </button>
      </div>`;
  }

  #step(by: 1 | -1): void {
    this.#tell(this.number === null ? 1 : Math.min(MOST, Math.max(0, this.number + by)));
  }

  #write = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { valueAsNumber, validity } = target;
    if (validity.valid) this.#tell(Number.isNaN(valueAsNumber) ? null : valueAsNumber);
    // What is no hole is not taken, and the number before stands there again.
    else target.value = `${this.number ?? ''}`;
  };

  #tell(number: number | null): void {
    // Kept here too, so that the next tap counts on from it.
    this.number = number;
    this.dispatchEvent(new ChangeNumberEvent(number));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'machine-stepper': MachineStepper;
  }
}
