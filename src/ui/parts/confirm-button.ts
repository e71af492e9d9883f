import { localized, msg } from '@lit/localize';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ConfirmEvent } from './confirm-event.ts';
import { controls } from './controls.ts';
import { icon } from './icon.ts';
import { tokens } from './tokens.ts';

/** A button for what cannot be undone: the first tap asks, in place; the second sends `confirm`. What is slotted goes with the question. */
@localized()
@customElement('confirm-button')
export class ConfirmButton extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: inline-block;
      }
      .question {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
      }
      p {
        margin: 0;
        font-weight: 600;
      }
    `,
  ];

  /** Words beside the bin, usually "Delete"; '' leaves the bin alone, and then `name` must speak for it. */
  @property() label: string | null = null;
  /** What screen readers say instead of `label`, where there are many such buttons. */
  @property() name = '';
  /** Usually "Delete it?". */
  @property() question: string | null = null;
  /** Words of the button that does it, usually "Delete". */
  @property() yes: string | null = null;
  @state() private asking = false;

  override render(): TemplateResult {
    const label = this.label ?? msg('Delete');
    const question = this.question ?? msg('Delete it?');
    if (!this.asking) {
      return html`<button type="button" class="plain" aria-label=${this.#spokenName(label)} @click=${this.#ask}>
        ${icon('bin')}${label}
      </button>`;
    }
    return html`<div class="question" role="group" aria-label=${question}>
      <p>${question}</p>
      <slot></slot>
      <button type="button" class="erase" @click=${this.#confirm}>${this.yes ?? msg('Delete')}</button>
      <button type="button" @click=${this.#keep}>${msg('Keep')}</button>
    </div>`;
  }

  /** Whoever speaks to the device says the words that are seen: they are part of the name. */
  #spokenName(label: string): string {
    if (this.name === '') return label;
    const isSaid = this.name.toLocaleLowerCase().includes(label.toLocaleLowerCase());
    return isSaid ? this.name : `${label}: ${this.name}`;
  }

  protected override updated(changed: PropertyValues): void {
    // The button that was pressed is gone; without this the keyboard would start again at the top of the page.
    if (changed.get('asking') === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.asking ? 'button:last-of-type' : 'button')?.focus();
  }

  #ask = (): void => {
    this.asking = true;
  };

  #keep = (): void => {
    this.asking = false;
  };

  #confirm = (): void => {
    this.asking = false;
    this.dispatchEvent(new ConfirmEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'confirm-button': ConfirmButton;
  }
}
