import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { MANUAL_LIMITS, manualLimit } from '../../core/coaching/manual-limit.ts';
import {
  SENSITIVITIES,
  type Sensitivity,
  USUAL_WARNING,
  type WarningWish,
} from '../../core/vocabulary/warning-wish.ts';
import { controls } from '../parts/controls.ts';
import { inDegrees } from '../parts/format.ts';
import { tokens } from '../parts/tokens.ts';
import { ChooseWarningEvent } from './home-events.ts';

const SENSITIVITY_WORDS: Readonly<Record<Sensitivity, string>> = { early: 'Early', normal: 'Normal', late: 'Late' };

/** When to warn, one tap away: how soon, and a limit of one's own. Sends `choose-warning`. */
@customElement('warning-settings')
export class WarningSettings extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      summary span {
        font-weight: 400;
        color: var(--ink-soft);
      }
      .wishes {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
        gap: 1rem 2rem;
        padding-block: 0.25rem 1rem;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
        min-inline-size: 0;
      }
      legend,
      .name {
        display: block;
        padding: 0;
        margin-block-end: 0.375rem;
        font-weight: 600;
      }
      p {
        margin: 0.375rem 0 0;
        font-size: 0.9375rem;
        color: var(--ink-soft);
        max-inline-size: 48ch;
      }
      .segments {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(5rem, 1fr));
        max-inline-size: 22rem;
        border: 0.125rem solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .segments label {
        position: relative;
        display: grid;
        place-items: center;
        min-block-size: 2.75rem;
        padding: 0.25rem 0.5rem;
        border-radius: calc(var(--radius) - 0.125rem);
        font-weight: 600;
        cursor: pointer;
      }
      .segments label:has(:checked) {
        background: var(--blue);
        color: var(--on-blue);
        text-decoration: underline 0.125rem;
        text-underline-offset: 0.25rem;
      }
      .segments label:has(:focus-visible) {
        outline: 0.1875rem solid var(--blue);
        outline-offset: 0.125rem;
        z-index: 1;
      }
      .segments input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      .limit input {
        font: inherit;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        color: var(--ink);
        background: var(--surface);
        border: 0.125rem solid var(--line);
        border-radius: var(--radius);
        min-block-size: 2.75rem;
        inline-size: 9rem;
        max-inline-size: 100%;
        padding: 0.25rem 0.75rem;
      }
      .limit input[aria-invalid='true'] {
        border-color: var(--orange);
      }
      p.refused {
        color: var(--orange);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) warning: WarningWish = USUAL_WARNING;
  /** What was written and is no limit: until it is corrected, the automatic one holds. */
  @state() private refused: string | null = null;

  override render(): TemplateResult {
    const { sensitivity, manualLimit: limit } = this.warning;
    const inShort = `${SENSITIVITY_WORDS[sensitivity].toLowerCase()}, ${limit === null ? 'automatic limit' : `limit ${inDegrees(limit)}`}`;
    return html`<details>
      <summary>Warnings <span>${inShort}</span></summary>
      <div class="wishes">${this.#sensitivity()} ${this.#limit()}</div>
    </details>`;
  }

  #sensitivity(): TemplateResult {
    return html`<fieldset>
      <legend>When to warn</legend>
      <div class="segments">
        ${SENSITIVITIES.map(
          (word) => html`<label>
            <input
              type="radio"
              name="sensitivity"
              value=${word}
              .checked=${word === this.warning.sensitivity}
              @change=${() => this.#choose({ sensitivity: word })}
            />${SENSITIVITY_WORDS[word]}
          </label>`,
        )}
      </div>
      <p>
        Early warns farther before the depth where your hips begin to leave the pad, and of a smaller lift. Late warns
        only close to it.
      </p>
    </fieldset>`;
  }

  #limit(): TemplateResult {
    const { least, most } = MANUAL_LIMITS;
    const isRefused = this.refused !== null;
    return html`<div class="limit">
      <label class="name" for="limit">Your own depth limit, in degrees</label>
      <input
        id="limit"
        type="number"
        inputmode="numeric"
        min=${least}
        max=${most}
        step="1"
        placeholder="automatic"
        aria-describedby="limit-note"
        aria-invalid=${isRefused}
        .value=${this.refused ?? `${this.warning.manualLimit ?? ''}`}
        @change=${this.#write}
      />
      <p id="limit-note" class=${isRefused ? 'refused' : ''} role="status">
        ${
          isRefused
            ? `That is not between ${least} and ${most}: the automatic limit is used.`
            : 'Empty: the limit that your own reps show, and 110° until they do.'
        }
      </p>
    </div>`;
  }

  #choose(wish: Partial<WarningWish>): void {
    // Kept here too, so that the choice counts even when nobody above remembers it.
    this.warning = { ...this.warning, ...wish };
    this.dispatchEvent(new ChooseWarningEvent(this.warning));
  }

  #write = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value, valueAsNumber, validity } = target;
    const limit = manualLimit(valueAsNumber);
    const isEmpty = value === '' && !validity.badInput;
    this.refused = limit === null && !isEmpty ? value : null;
    this.#choose({ manualLimit: limit });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'warning-settings': WarningSettings;
  }
}
