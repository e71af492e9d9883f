import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isPlaced, worstOf } from '../../core/coaching/placement-verdict.ts';
import type { PlacementCheck } from '../../core/vocabulary/placement.ts';
import { placementLabel } from '../../words/placement-label.ts';
import { placementReasonWords } from '../../words/placement-reason-words.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { LooksRightEvent } from './placement-events.ts';
import { placementMark } from './placement-mark.ts';
import { placementStyles } from './placement-styles.ts';
import { placementChanges, placementWord } from './placement-words.ts';

/** How well the phone stands: checks that tick by themselves, and what to do next. Sends `looks-right`. */
@localized()
@customElement('placement-checks')
export class PlacementChecks extends LitElement {
  static override styles = [tokens, controls, placementStyles];

  @property({ attribute: false }) checks: readonly PlacementCheck[] = [];
  /** Somebody was found to begin with. */
  @property({ type: Boolean }) canBegin = true;

  /** Stays until something else changes: a region that is emptied and filled again is read again. */
  #changes = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('checks');
    if (before) this.#changes = placementChanges(before, this.checks) || this.#changes;
  }

  override render(): TemplateResult {
    const placed = isPlaced(this.checks);
    return html`<section aria-label=${msg('Placing the phone')}>
      ${this.#next(placed)}
      <ul>
        ${this.checks.map(
          (check) => html`<li>
            ${placementMark(check)}
            <span class="label">${placementLabel(check.kind)}<span class="for-readers-only">: </span></span>
            <span class="word">${placementWord(check)}</span>
          </li>`,
        )}
      </ul>
      ${this.checks.length > 0 && this.canBegin ? this.#button(placed) : nothing}
      <p class="for-readers-only" role="status">${this.#changes}</p>
    </section>`;
  }

  /** What to do next, in the words that are spoken too. */
  #next(placed: boolean): TemplateResult {
    const worst = worstOf(this.checks);
    if (worst) return html`<p class="next">${placementMark(worst)} ${placementReasonWords(worst.why)}</p>`;
    const [done] = placed ? this.checks : [];
    return html`<p class="next">
      ${done ? html`${placementMark(done)} ${msg('The phone is in the right place.')}` : msg('Looking for you on the machine.')}
    </p>`;
  }

  #button(placed: boolean): TemplateResult {
    return html`<button type="button" class=${placed ? 'primary' : nothing} @click=${this.#looksRight}>
      ${placed ? msg('Looks right') : msg('Start anyway')}
    </button>`;
  }

  #looksRight = (): void => {
    this.dispatchEvent(new LooksRightEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'placement-checks': PlacementChecks;
  }
}
