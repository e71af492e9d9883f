import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inNumber } from '../../words/in-number.ts';
import { plural } from '../../words/plural.ts';
import { DeleteEverythingEvent } from './machine-events.ts';
import '../parts/confirm-button.ts';

const questionOf = (sets: number): string => {
  const count = inNumber(sets);
  return plural(sets, {
    one: msg(str`Delete ${count} set? It cannot be brought back.`),
    other: msg(str`Delete all ${count} sets? They cannot be brought back.`),
  });
};

const machinesToo = (machines: number): string => {
  const count = inNumber(machines);
  return plural(machines, {
    one: msg(str`and ${count} machine, with pictures`),
    other: msg(str`and ${count} machines, with pictures`),
  });
};

/** Deletes all sets, and the machines as well if wished; asks first, in place. Sends `delete-everything`. */
@customElement('machine-erase-all')
@localized()
export class MachineEraseAll extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
    }
    p {
      margin: 0;
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
  `;

  @property({ type: Number }) sets = 0;
  @property({ type: Number }) machines = 0;

  override render(): TemplateResult {
    const { sets, machines } = this;
    return html`<confirm-button
      label=${msg('Delete all')}
      name=${msg('Delete all sets')}
      question=${questionOf(sets)}
      yes=${msg('Delete all')}
      @confirm=${this.#confirm}
    >
      <p>${msg('Reports, videos, notes and all you said of your back go with them.')}</p>
      ${machines === 0 ? nothing : html`<label><input type="checkbox" /> ${machinesToo(machines)}</label>`}
    </confirm-button>`;
  }

  #confirm = (): void => {
    const machinesToo = this.renderRoot.querySelector('input')?.checked ?? false;
    this.dispatchEvent(new DeleteEverythingEvent(machinesToo));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'machine-erase-all': MachineEraseAll;
  }
}
