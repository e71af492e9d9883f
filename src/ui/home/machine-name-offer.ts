import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Machine } from '../../core/vocabulary/machine.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { SaveMachineEvent, SkipMachineEvent } from './machine-events.ts';

/** After the first set on a machine: a name, or not now. Sends `save-machine` with `id` null, or `skip-machine`. */
@customElement('machine-name-offer')
@localized()
export class MachineNameOffer extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      form {
        display: grid;
        gap: 0.75rem;
        padding: min(1.25rem, 4vw);
        border: 0.0625rem solid var(--line);
        border-radius: 1rem;
        background: var(--surface);
      }
      h2 {
        margin: 0;
        font-size: 1.25rem;
      }
      p {
        margin: 0;
        color: var(--ink-soft);
        max-inline-size: 60ch;
      }
      .fields,
      .ends {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 0.75rem;
      }
      label {
        flex: 1 1 12rem;
        display: grid;
        gap: 0.25rem;
        font-weight: 600;
      }
      input {
        font: inherit;
        color: var(--ink);
        background: var(--ground);
        border: 0.125rem solid var(--line);
        border-radius: var(--radius);
        min-block-size: 3rem;
        inline-size: 100%;
        padding: 0.375rem 0.75rem;
      }
      .primary {
        min-block-size: 3rem;
      }
    `,
  ];

  /** What it would be kept as; null offers nothing. */
  @property({ attribute: false }) machine: Machine | null = null;

  override render(): TemplateResult | typeof nothing {
    const { machine } = this;
    if (!machine) return nothing;
    return html`<form aria-labelledby="title" @submit=${this.#save}>
      <h2 id="title">${msg('Name this machine?')}</h2>
      <p>
        ${msg('Then it is known again from this spot, with the line that your reps have shown. Notches can be added later.')}
      </p>
      <div class="fields">
        <label>${msg('Name')} <input name="name" autocomplete="off" .value=${machine.name} /></label>
        <label>${msg('Gym')} <input name="gym" autocomplete="off" .value=${machine.gym} /></label>
      </div>
      <div class="ends">
        <button class="primary">${msg('Keep the machine')}</button>
        <button type="button" @click=${this.#skip}>${msg('Not now')}</button>
      </div>
    </form>`;
  }

  #save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.machine || !(event.target instanceof HTMLFormElement)) return;
    const written = new FormData(event.target);
    const of = (key: 'name' | 'gym'): string => String(written.get(key) ?? '').trim();
    const change = { ...this.machine, name: of('name') || this.machine.name, gym: of('gym') };
    this.dispatchEvent(new SaveMachineEvent(null, change, null));
  };

  #skip = (): void => {
    this.dispatchEvent(new SkipMachineEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'machine-name-offer': MachineNameOffer;
  }
}
