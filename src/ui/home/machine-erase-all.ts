import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controls } from '../parts/controls.ts';
import { icon } from '../parts/icon.ts';
import { tokens } from '../parts/tokens.ts';
import { DeleteEverythingEvent } from './machine-events.ts';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Deletes all sets, and the machines as well if wished; asks first, in place. Sends `delete-everything`. */
@customElement('machine-erase-all')
export class MachineEraseAll extends LitElement {
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
      label {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        min-block-size: 2.75rem;
        cursor: pointer;
      }
      input {
        inline-size: 1.5rem;
        block-size: 1.5rem;
        accent-color: var(--orange);
      }
    `,
  ];

  @property({ type: Number }) sets = 0;
  @property({ type: Number }) machines = 0;
  @state() private asking = false;

  override render(): TemplateResult {
    const { sets, machines } = this;
    if (!this.asking) {
      return html`<button type="button" class="plain" aria-label="Delete all sets" @click=${this.#ask}>
        ${icon('bin')}Delete all
      </button>`;
    }
    const question = `Delete all ${counted(sets, 'set')}? They cannot be brought back.`;
    return html`<div class="question" role="group" aria-label=${question}>
      <p>${question}</p>
      ${
        machines === 0
          ? nothing
          : html`<label><input type="checkbox" /> and ${counted(machines, 'machine')}, with pictures</label>`
      }
      <button type="button" class="erase" @click=${this.#confirm}>Delete all</button>
      <button type="button" @click=${this.#keep}>Keep</button>
    </div>`;
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
    const machinesToo = this.renderRoot.querySelector('input')?.checked ?? false;
    this.asking = false;
    this.dispatchEvent(new DeleteEverythingEvent(machinesToo));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'machine-erase-all': MachineEraseAll;
  }
}
