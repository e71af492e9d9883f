import { localized, msg } from '@lit/localize';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inNumberUpTo } from '../../words/in-number.ts';
import { numberOf } from '../../words/number-of.ts';
import type { WeightUnits } from '../home/machine-weight.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { CorrectSetEvent } from './correction-events.ts';
import { centimetresOf, feetAndInches } from './stature-parts.ts';

/** Who is smaller or taller has written something else. Centimetres. */
const LEAST = 120;
const MOST = 230;

/** The lifter's stature, in centimetres or in feet and inches; left empty it is not said. Sends `correct-set`. */
@localized()
@customElement('stature-field')
export class StatureField extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.5rem;
      }
      label {
        display: grid;
        gap: 0.25rem;
        font-weight: 600;
      }
      input {
        inline-size: 6rem;
        min-block-size: 2.75rem;
        padding: 0.5rem;
        font: inherit;
        color: var(--ink);
        background: var(--surface);
        border: 0.125rem solid var(--line);
        border-radius: var(--radius);
      }
      input:invalid {
        border-color: var(--orange);
      }
    `,
  ];

  /** Centimetres; null: not said. */
  @property({ attribute: false }) stature: number | null = null;
  @property({ attribute: false }) units: WeightUnits = 'metric';

  override render(): TemplateResult {
    return html`<form @submit=${this.#write}>
      ${this.units === 'metric' ? this.#metric() : this.#imperial()}
      <button>${msg('Measure again')}</button>
    </form>`;
  }

  #metric(): TemplateResult {
    const text = this.stature === null ? '' : inNumberUpTo(this.stature, 0);
    return html`<label>${msg('Your height, cm')}<input name="cm" inputmode="decimal" autocomplete="off" .value=${text} /></label>`;
  }

  #imperial(): TemplateResult {
    const parts = this.stature === null ? null : feetAndInches(this.stature);
    return html`<label>${msg('Your height, ft')}<input name="ft" inputmode="numeric" autocomplete="off" .value=${`${parts?.feet ?? ''}`} /></label>
      <label>${msg('and inches')}<input name="in" inputmode="numeric" autocomplete="off" .value=${`${parts?.inches ?? ''}`} /></label>`;
  }

  #write = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const written = new FormData(form);
    const said = ['cm', 'ft'].map((name) => String(written.get(name) ?? '')).join('');
    const stature = said.trim() === '' ? null : this.#read(written);
    const [first] = form.querySelectorAll('input');
    const isWrong = stature !== null && !(stature >= LEAST && stature <= MOST);
    first?.setCustomValidity(isWrong ? msg('That is no height of a grown lifter.') : '');
    if (isWrong) first?.reportValidity();
    else if (stature !== this.stature) this.dispatchEvent(new CorrectSetEvent({ statureCm: stature }));
  };

  #read(written: FormData): number {
    const number = (name: string): number => numberOf(String(written.get(name) ?? '')) ?? Number.NaN;
    if (this.units === 'metric') return number('cm');
    const inches = String(written.get('in') ?? '').trim() === '' ? 0 : number('in');
    return centimetresOf({ feet: number('ft'), inches });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stature-field': StatureField;
  }
}
