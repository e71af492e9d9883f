import { localized, msg } from '@lit/localize';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tokens } from '../parts/tokens.ts';

/** The number of reps so far, large enough to read from the bench. */
@localized()
@customElement('rep-counter')
export class RepCounter extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
      }
      output {
        display: block;
      }
      .number {
        display: block;
        font-size: var(--number-size, 6rem);
        font-weight: 800;
        font-variant-numeric: tabular-nums;
        letter-spacing: -0.03em;
        line-height: 0.95;
      }
      .unit {
        font-size: min(1rem, 5vh);
        font-weight: 600;
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ type: Number }) count = 0;

  override render(): TemplateResult {
    return html`<output aria-live="polite" aria-atomic="true">
      <span class="unit">${msg('Reps')}</span>
      <span class="number">${this.count}</span>
    </output>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rep-counter': RepCounter;
  }
}
