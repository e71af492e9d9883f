import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CameraChoice } from './camera-choice.ts';
import { ChooseCameraEvent } from './choose-camera-event.ts';
import { controls } from './controls.ts';
import { tokens } from './tokens.ts';

/** Which camera. Shows nothing while there is no choice; sends `choose-camera`. */
@localized()
@customElement('camera-select')
export class CameraSelect extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }
      select {
        inline-size: 100%;
        text-overflow: ellipsis;
      }
    `,
  ];

  @property({ attribute: false }) cameras: readonly CameraChoice[] = [];
  /** Id of the camera in use; null before one was chosen. */
  @property({ attribute: false }) chosen: string | null = null;

  override render(): TemplateResult | typeof nothing {
    if (this.cameras.length < 2) return nothing;
    return html`<select aria-label=${msg('Camera')} @change=${this.#choose}>
      ${this.cameras.map(
        ({ id, label }, index) =>
          html`<option value=${id} .selected=${id === this.chosen}>${label || msg(str`Camera ${index + 1}`)}</option>`,
      )}
    </select>`;
  }

  #choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.dispatchEvent(new ChooseCameraEvent(event.target.value));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'camera-select': CameraSelect;
  }
}
