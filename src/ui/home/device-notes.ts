import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Notice } from '../../core/vocabulary/notice.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { TakeUpdateEvent } from './take-update-event.ts';

/** What the device does for Padline, in words. Sends `take-update`. */
@localized()
@customElement('device-notes')
export class DeviceNotes extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: grid;
        gap: 0.5rem 1.5rem;
        color: var(--ink-soft);
        font-size: 0.9375rem;
      }
      p {
        margin: 0;
        max-inline-size: 75ch;
      }
      strong {
        color: var(--ink);
      }
      button {
        margin-block-start: 0.5rem;
      }
    `,
  ];

  /** null: there is nothing to tell of it. */
  @property({ attribute: false }) offline: Notice | null = null;
  @property({ attribute: false }) storage: Notice | null = null;
  @property({ attribute: false }) videos: Notice | null = null;
  /** A newer version has been put by. */
  @property({ type: Boolean }) canUpdate = false;

  override render(): TemplateResult {
    return html`<div role="status">
        ${this.#note(this.offline)}
        ${this.canUpdate ? html`<button type="button" @click=${this.#update}>${msg('Take the new version')}</button>` : nothing}
      </div>
      ${this.#note(this.storage)} ${this.#note(this.videos)}`;
  }

  #note(notice: Notice | null): TemplateResult | typeof nothing {
    return notice ? html`<p><strong>${notice.short}.</strong> ${notice.more}</p>` : nothing;
  }

  #update = (): void => {
    this.dispatchEvent(new TakeUpdateEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'device-notes': DeviceNotes;
  }
}
