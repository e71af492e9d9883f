import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inNumberUpTo } from '../../words/in-number.ts';
import { plural } from '../../words/plural.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { SayOfSetEvent } from './log-events.ts';

/** Below it a set is a warm-up, and nobody tells one number from the next. */
const OFFERED = [6, 7, 8, 9, 10] as const;

/** What a number says: so many reps were left. */
const leftWords = (rpe: number): string => {
  const left = 10 - rpe;
  if (left === 0) return msg('nothing left');
  return plural(left, { one: msg('1 rep left'), other: msg(str`${left} reps left`) });
};

/** How hard a set was, in one tap; the same again takes it back. Sends `say-of-set`. */
@localized()
@customElement('rpe-choice')
export class RpeChoice extends LitElement {
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
      span {
        flex: none;
        inline-size: 4.625rem;
        font-size: 0.9375rem;
        font-weight: 600;
        line-height: 1.15;
      }
      /* Letters of twice the size on a phone. */
      @container (max-width: 15rem) {
        span {
          inline-size: 100%;
        }
      }
      @container (min-width: 22rem) {
        span {
          inline-size: 5.5rem;
        }
      }
      small {
        display: block;
        font-weight: 400;
      }
      button {
        flex: 1 1 2.75rem;
        padding-inline: 0;
      }
      button[aria-pressed='true'] {
        background: var(--blue);
        border-color: var(--blue);
        color: var(--on-blue);
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
    `,
  ];

  /** 1 to 10; null: not said. */
  @property({ attribute: false }) rpe: number | null = null;

  override render(): TemplateResult {
    const { rpe } = this;
    return html`<div role="group" aria-labelledby="name">
      <span id="name">${msg('How hard')} <small>${rpe === null ? msg('RPE') : leftOf(rpe)}</small></span>
      ${OFFERED.map(
        (each) => html`<button
          type="button"
          aria-pressed=${each === rpe}
          aria-label=${`${inNumberUpTo(each, 1)}: ${leftWords(each)}`}
          @click=${() => this.dispatchEvent(new SayOfSetEvent({ rpe: each === rpe ? null : each }))}
        >
          ${inNumberUpTo(each, 1)}
        </button>`,
      )}
    </div>`;
  }
}

/** Halves, and what is below the buttons, come from other programs' files. */
const leftOf = (rpe: number): string =>
  OFFERED.some((each) => each === rpe) ? leftWords(rpe) : msg(str`RPE ${inNumberUpTo(rpe, 1)}`);

declare global {
  interface HTMLElementTagNameMap {
    'rpe-choice': RpeChoice;
  }
}
