import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SorenessMoment } from '../../core/vocabulary/soreness.ts';
import { AskSorenessEvent } from '../history/soreness-events.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import '../parts/soreness-scale.ts';

/** Asks kindly how the back feels, with a way past it. Sends `say-soreness` and `ask-soreness`. */
@localized()
@customElement('soreness-ask')
export class SorenessAsk extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      .ask {
        padding: min(1rem, 4vw);
        border: 0.0625rem solid var(--line);
        border-radius: 1rem;
        background: var(--surface);
      }
      p {
        margin: 0.5rem 0 0;
        color: var(--ink-soft);
      }
      .way {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
      }
    `,
  ];

  /** What may be asked today; null: nothing. */
  @property({ attribute: false }) moment: SorenessMoment | null = null;
  /** Stays, once it is answered: the words that belong to a high level must not vanish with the tap. */
  @state() private answered: SorenessMoment | null = null;

  override render(): TemplateResult | typeof nothing {
    const moment = this.answered ?? this.moment;
    if (moment === null) return nothing;
    return html`<section class="ask" aria-label=${msg('How your back feels')}>
      <soreness-scale moment=${moment} @say-soreness=${() => this.#answer(moment)}></soreness-scale>
      ${
        this.answered
          ? html`<p role="status">${msg('Noted, on this device only. It can be changed in the history.')}</p>`
          : html`<div class="way">
              <button type="button" class="plain" @click=${() => this.#ask('not-today')}>${msg('Not today')}</button>
              <button type="button" class="plain" @click=${() => this.#ask('no')}>${msg('Do not ask me')}</button>
            </div>`
      }
    </section>`;
  }

  #answer(moment: SorenessMoment): void {
    this.answered = moment;
  }

  #ask(asking: 'not-today' | 'no'): void {
    this.dispatchEvent(new AskSorenessEvent(asking));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soreness-ask': SorenessAsk;
  }
}
