import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Reminder, ReminderWish } from '../../core/vocabulary/reminder.ts';
import { dateFormat } from '../../words/date-format.ts';
import { REMINDER_HOUR } from '../../words/reminder-hour.ts';
import { reminderWords } from '../../words/reminder-words.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { ChooseReminderEvent } from './soreness-events.ts';

const inReminderHour = (): string => dateFormat({ timeStyle: 'short' }).format(new Date(2026, 0, 1, REMINDER_HOUR));

/** How one may be reminded to say on the morning after training how the back feels. Sends `choose-reminder`. */
@localized()
@customElement('soreness-reminder')
export class SorenessReminder extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0 0 0.5rem;
        max-inline-size: 65ch;
        color: var(--ink-soft);
      }
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  @property() reminder: Reminder = 'impossible';

  override render(): TemplateResult {
    const { reminder } = this;
    return html`<p role="status">${reminderWords(reminder)}</p>
      <div>
        ${reminder === 'off' ? this.#button('on', msg('Remind me')) : nothing}
        ${reminder === 'on' ? this.#button('off', msg('Do not remind me')) : nothing}
        ${reminder === 'on' ? nothing : this.#button('calendar', msg(str`In my calendar, tomorrow at ${inReminderHour()}`))}
      </div>`;
  }

  #button(wish: ReminderWish, label: string): TemplateResult {
    return html`<button type="button" @click=${() => this.dispatchEvent(new ChooseReminderEvent(wish))}>${label}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soreness-reminder': SorenessReminder;
  }
}
