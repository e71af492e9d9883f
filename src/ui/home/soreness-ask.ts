import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Reminder } from '../../core/vocabulary/reminder.ts';
import type { SorenessMoment } from '../../core/vocabulary/soreness.ts';
import { AskSorenessEvent } from '../history/soreness-events.ts';
import { controls } from '../parts/controls.ts';
import type { SaySorenessEvent } from '../parts/say-soreness-event.ts';
import { tokens } from '../parts/tokens.ts';
import '../history/soreness-reminder.ts';
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
      p,
      soreness-reminder {
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
  /** As in 2026-11-22. */
  @property() today = '';
  @property() reminder: Reminder = 'impossible';
  /** Stays for the day, once it is answered: the words that belong to a high level must not vanish with the tap. */
  @state() private answered: { readonly moment: SorenessMoment; readonly day: string } | null = null;

  override render(): TemplateResult | typeof nothing {
    const answered = this.answered?.day === this.today ? this.answered.moment : null;
    const moment = answered ?? this.moment;
    if (moment === null) return nothing;
    return html`<section class="ask" aria-label=${msg('How your back feels')}>
      ${keyed(
        `${this.today} ${moment}`,
        html`<soreness-scale moment=${moment} day=${this.today} @say-soreness=${this.#answer}></soreness-scale>`,
      )}
      ${
        answered
          ? html`<p role="status">${msg('Noted, on this device only. It can be changed in the history.')}</p>
              ${answered === 'after' ? html`<soreness-reminder reminder=${this.reminder}></soreness-reminder>` : nothing}`
          : html`<div class="way">
              <button type="button" class="plain" @click=${() => this.#ask('not-today')}>${msg('Not today')}</button>
              <button type="button" class="plain" @click=${() => this.#ask('no')}>${msg('Do not ask me')}</button>
            </div>`
      }
    </section>`;
  }

  readonly #answer = ({ moment, day }: SaySorenessEvent): void => {
    this.answered = { moment, day };
  };

  #ask(asking: 'not-today' | 'no'): void {
    this.dispatchEvent(new AskSorenessEvent(asking));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soreness-ask': SorenessAsk;
  }
}
