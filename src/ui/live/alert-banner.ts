import { localized } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AlertKind } from '../../core/vocabulary/alert.ts';
import { tokens } from '../parts/tokens.ts';
import { alertIcon } from './alert-icon.ts';
import { alertWords } from './alert-words.ts';

/** The most urgent alert, large; role=alert. Nothing blinks: it is there or it is not. */
@localized()
@customElement('alert-banner')
export class AlertBanner extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .alert {
        display: flex;
        align-items: center;
        gap: 0.6em;
        padding: 0.35em 0.6em;
        border: 0.25rem solid var(--blue);
        border-radius: var(--radius);
        background: #06162b;
        color: #e3efff;
        font-size: min(7.5vh, max(1.25rem, min(7cqi, 2.75rem)));
        font-weight: 800;
        line-height: 1.12;
      }
      .depth-limit {
        font-size: min(12vh, max(1.5rem, min(10cqi, 4rem)));
      }
      svg {
        flex: none;
        inline-size: 1.6em;
        block-size: 1.6em;
      }
      .lift-clear {
        border-color: #000;
        background: #ffa64d;
        color: #1c0f00;
        outline: 0.1875rem solid #ffa64d;
      }
      .lift-slight {
        border-color: #ffa64d;
        background: #1c0f00;
        color: #ffd3a3;
      }
      .depth-limit {
        border-color: #000;
        background: #fff;
        color: #000;
        outline: 0.1875rem solid #fff;
      }
      .depth-near {
        border: 0.25rem dashed #fff;
        background: #000;
        color: #fff;
      }
    `,
  ];

  /** null shows nothing, but keeps the place that screen readers listen to. */
  @property({ attribute: false }) alert: AlertKind | null = null;

  override render(): TemplateResult {
    const { alert } = this;
    return html`<div role="alert">
      ${alert ? html`<div class="alert ${alert}">${alertIcon(alert)}<span>${alertWords(alert)}</span></div>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alert-banner': AlertBanner;
  }
}
