import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { MANUAL_LIMITS, manualLimit } from '../../core/coaching/manual-limit.ts';
import { DEFAULT_DEPTH_LIMIT } from '../../core/coaching/thresholds.ts';
import { degrees } from '../../core/vocabulary/units.ts';
import { USUAL_WARNING, type WarningWish } from '../../core/vocabulary/warning-wish.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { ChooseWarningEvent } from './home-events.ts';
import { type LimitChoice, limitChoice, SQUARE } from './settings-limit.ts';
import { segments } from './settings-parts.ts';
import { settingsStyles } from './settings-styles.ts';

const SENSITIVITY_WORDS = { early: 'Early', normal: 'Normal', late: 'Late' } as const;
const LIMIT_WORDS = { automatic: 'Automatic', square: `Square, ${SQUARE}°`, 'by-hand': 'By hand' } as const;

/** When to warn: how soon, and of which depth. Sends `choose-warning`. */
@customElement('settings-warning')
export class SettingsWarning extends LitElement {
  static override styles = [tokens, controls, settingsStyles];

  @property({ attribute: false }) warning: WarningWish = USUAL_WARNING;
  /** What was written and is no limit: until it is corrected, the automatic one holds. */
  @state() private refused: string | null = null;
  /** By hand, and nothing that can be used is written yet. */
  @state() private writing = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('warning') && this.warning.manualLimit !== null && this.warning.manualLimit !== SQUARE)
      this.writing = true;
  }

  override render(): TemplateResult {
    const choice = limitChoice(this.warning.manualLimit, this.writing);
    return html`${segments({
      group: 'sensitivity',
      legend: 'When to warn',
      words: SENSITIVITY_WORDS,
      chosen: this.warning.sensitivity,
      note: 'Early warns farther before the depth where your hips begin to leave the pad, and of a smaller lift. Late warns only close to it.',
      choose: (sensitivity) => this.#choose({ sensitivity }),
    })}
    ${segments({
      group: 'limit-kind',
      legend: 'Depth limit',
      words: LIMIT_WORDS,
      chosen: choice,
      note: `Automatic is the limit that your own reps show; until they do, ${DEFAULT_DEPTH_LIMIT}° or the knee at a right angle, whichever comes first. Square is the thigh at a right angle to the back pad.`,
      choose: this.#chooseLimit,
    })}
    ${choice === 'by-hand' ? this.#limit() : ''}`;
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
        aria-describedby="limit-note"
        aria-invalid=${isRefused}
        .value=${this.refused ?? `${this.warning.manualLimit ?? ''}`}
        @change=${this.#write}
      />
      <p id="limit-note" class=${isRefused ? 'refused' : ''} role="status">
        ${
          isRefused
            ? `That is not between ${least} and ${most}: the automatic limit is used.`
            : `From ${least} to ${most}. While it is empty, the automatic limit is used.`
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
    this.writing = choice === 'by-hand';
    if (choice === 'automatic') this.#choose({ manualLimit: null });
    if (choice === 'square') this.#choose({ manualLimit: degrees(SQUARE) });
  };

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
    'settings-warning': SettingsWarning;
  }
}
