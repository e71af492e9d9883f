import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { MANUAL_LIMITS, manualLimit } from '../../core/coaching/manual-limit.ts';
import { AUTOMATIC_LIMIT, USUAL_WARNING, type WarningWish } from '../../core/vocabulary/warning-wish.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { ChooseWarningEvent } from './home-events.ts';
import { type LimitChoice, limitChoice, limitChoiceWords, limitNote } from './settings-limit.ts';
import { segments } from './settings-parts.ts';
import { settingsStyles } from './settings-styles.ts';

const sensitivityWords = () => ({ early: msg('Early'), normal: msg('Normal'), late: msg('Late') });

/** When to warn: how soon, and of which depth. Sends `choose-warning`. */
@customElement('settings-warning')
@localized()
export class SettingsWarning extends LitElement {
  static override styles = [
    tokens,
    controls,
    settingsStyles,
    css`
      /* Four: two and two, or all in a row. */
      .segments:has([name='limit-kind']) {
        grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr));
      }
    `,
  ];

  @property({ attribute: false }) warning: WarningWish = USUAL_WARNING;
  /** What was written and is no limit: until it is corrected, the automatic one holds. */
  @state() private refused: string | null = null;
  /** By hand, and nothing that can be used is written yet. */
  @state() private writing = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('warning') && this.warning.limit.kind === 'manual') this.writing = true;
  }

  override render(): TemplateResult {
    const choice = limitChoice(this.warning.limit, this.writing);
    return html`${segments({
      group: 'sensitivity',
      legend: msg('When to warn'),
      words: sensitivityWords(),
      chosen: this.warning.sensitivity,
      note: msg(
        'Early warns farther before the depth where your hips begin to leave the pad, and of a smaller lift. Late warns only close to it.',
      ),
      choose: (sensitivity) => this.#choose({ sensitivity }),
    })}
    ${segments({
      group: 'limit-kind',
      legend: msg('Depth limit'),
      words: limitChoiceWords(),
      chosen: choice,
      note: limitNote(choice),
      choose: this.#chooseLimit,
    })}
    ${choice === 'manual' ? this.#limit() : ''}`;
  }

  #limit(): TemplateResult {
    const { least, most } = MANUAL_LIMITS;
    const isRefused = this.refused !== null;
    const { limit } = this.warning;
    return html`<div class="limit">
      <label class="name" for="limit">${msg('Your own depth limit, in degrees')}</label>
      <input
        id="limit"
        type="number"
        inputmode="numeric"
        min=${least}
        max=${most}
        step="1"
        aria-describedby="limit-note"
        aria-invalid=${isRefused}
        .value=${this.refused ?? (limit.kind === 'manual' ? `${limit.at}` : '')}
        @change=${this.#write}
      />
      <p id="limit-note" class=${isRefused ? 'refused' : ''} role="status">
        ${
          isRefused
            ? msg(str`That is not between ${least} and ${most}: the automatic limit is used.`)
            : msg(str`From ${least} to ${most}. While it is empty, the automatic limit is used.`)
        }
      </p>
    </div>`;
  }

  #choose(wish: Partial<WarningWish>): void {
    // Kept here too, so that the choice counts even when nobody above remembers it.
    this.warning = { ...this.warning, ...wish };
    this.dispatchEvent(new ChooseWarningEvent(this.warning));
  }

  #chooseLimit = (choice: LimitChoice): void => {
    this.refused = null;
    this.writing = choice === 'manual';
    // Until a number is written, by hand is automatic.
    this.#choose({ limit: choice === 'manual' ? AUTOMATIC_LIMIT : { kind: choice } });
  };

  #write = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value, valueAsNumber, validity } = target;
    const at = manualLimit(valueAsNumber);
    const isEmpty = value === '' && !validity.badInput;
    this.refused = at === null && !isEmpty ? value : null;
    this.#choose({ limit: at === null ? AUTOMATIC_LIMIT : { kind: 'manual', at } });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-warning': SettingsWarning;
  }
}
