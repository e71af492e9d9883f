import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { RED_FLAG_LEVEL } from '../../core/vocabulary/red-flag-level.ts';
import type { SorenessMoment } from '../../core/vocabulary/soreness.ts';
import { inNumber } from '../../words/in-number.ts';
import { sorenessQuestion } from '../../words/soreness-words.ts';
import { controls } from './controls.ts';
import { SaySorenessEvent } from './say-soreness-event.ts';
import { tokens } from './tokens.ts';
import './health-note.ts';

const LEVELS = Array.from({ length: 11 }, (_, level) => level);

/** How sore the back is, 0 to 10, in one tap. From 7 on it shows when to stop and whom to ask. Sends `say-soreness`. */
@localized()
@customElement('soreness-scale')
export class SorenessScale extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
        min-inline-size: 0;
      }
      legend {
        max-inline-size: 100%;
        padding: 0;
        overflow-wrap: anywhere;
        hyphens: auto;
        font-weight: 600;
      }
      .levels {
        display: grid;
        grid-template-columns: repeat(6, minmax(2.75rem, 1fr));
        gap: 0.25rem;
        margin-block-start: 0.5rem;
        max-inline-size: 44rem;
      }
      @container (max-width: 18.5rem) {
        .levels {
          grid-template-columns: repeat(auto-fill, minmax(2.75rem, 1fr));
        }
      }
      @container (min-width: 34rem) {
        .levels {
          grid-template-columns: repeat(11, minmax(2.75rem, 1fr));
        }
      }
      label {
        position: relative;
        display: grid;
        place-items: center;
        min-block-size: 2.75rem;
        border: 0.125rem solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        cursor: pointer;
      }
      label:hover {
        border-color: var(--ink-soft);
      }
      label:has(:checked) {
        background: var(--blue);
        border-color: var(--ink);
        color: var(--on-blue);
        text-decoration: underline;
        text-decoration-thickness: 0.1875rem;
        text-underline-offset: 0.1875rem;
      }
      label:has(:focus-visible) {
        outline: 0.1875rem solid var(--blue);
        outline-offset: 0.125rem;
      }
      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      .ends {
        display: flex;
        justify-content: space-between;
        gap: 1rem;
        max-inline-size: 44rem;
        margin: 0.25rem 0 0;
        font-size: 0.875rem;
        color: var(--ink-soft);
      }
      .high {
        margin-block-start: 0.75rem;
        padding: 0.5rem 0.75rem;
        border: 0.125rem solid var(--orange);
        border-radius: var(--radius);
      }
      .high p {
        margin: 0.25rem 0 0.5rem;
        font-weight: 600;
      }
    `,
  ];

  @property() moment: SorenessMoment = 'before';
  /** The day that is asked about, as in 2026-11-22; a tap after midnight still answers for it. */
  @property() day = '';
  /** 0 to 10; null: not said yet. */
  @property({ attribute: false }) level: number | null = null;

  override render(): TemplateResult {
    return html`<fieldset>
        <legend>${sorenessQuestion(this.moment)}</legend>
        <div class="levels">
          ${LEVELS.map(
            (level) => html`<label
              ><input
                type="radio"
                name="level"
                value=${level}
                aria-label=${this.#name(level)}
                .checked=${level === this.level}
                @change=${() => this.#say(level)}
              />${inNumber(level)}</label
            >`,
          )}
        </div>
        <p class="ends" aria-hidden="true">
          <span>${msg('0: not at all')}</span><span>${msg('10: as bad as can be')}</span>
        </p>
      </fieldset>
      <div role="status">${this.#isHigh ? this.#high() : nothing}</div>`;
  }

  get #isHigh(): boolean {
    return this.level !== null && this.level >= RED_FLAG_LEVEL;
  }

  #name(level: number): string {
    if (level === 0) return msg('0, not at all');
    return level === LEVELS.length - 1 ? msg('10, as bad as can be') : msg(str`${inNumber(level)} of 10`);
  }

  #high(): TemplateResult {
    return html`<div class="high">
      <p><span aria-hidden="true">◆</span> ${msg('That is a lot. Leave heavy sets for today. Sharp or spreading pain, numbness or weakness: stop and see a professional.')}</p>
      <health-note open></health-note>
    </div>`;
  }

  /** Kept here too, so that the tap is seen at once. */
  #say(level: number): void {
    this.level = level;
    this.dispatchEvent(new SaySorenessEvent(this.moment, level, this.day));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soreness-scale': SorenessScale;
  }
}
