import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inDateAndTime } from '../../words/in-date-and-time.ts';
import { inReps } from '../../words/in-reps.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { OpenCutOffEvent, ThrowAwayCutOffEvent } from './cut-off-events.ts';
import '../parts/confirm-button.ts';

/** What is known of a set that was cut off. */
export interface CutOff {
  /** ISO 8601: when it began. */
  readonly createdAt: string;
  readonly repCount: number;
}

/** Offers what a crash or a reload has left of a set; nothing is shown where there is none. */
@localized()
@customElement('cut-off-set')
export class CutOffSet extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      section {
        display: grid;
        gap: 0.75rem;
        padding: 1rem;
        border: 0.125rem solid var(--blue);
        border-radius: var(--radius);
        background: var(--surface);
      }
      h2 {
        margin: 0;
        font-size: 1.25rem;
      }
      p {
        margin: 0;
        max-inline-size: 52ch;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.75rem;
      }
    `,
  ];

  @property({ attribute: false }) cutOff: CutOff | null = null;

  override render(): TemplateResult | typeof nothing {
    const { cutOff } = this;
    if (!cutOff) return nothing;
    const when = inDateAndTime(cutOff.createdAt);
    const reps = inReps(cutOff.repCount);
    return html`<section aria-labelledby="cut-off">
      <h2 id="cut-off">${msg('A set was cut off')}</h2>
      <p>${msg(str`It began on ${when}. What was measured until then is safe: ${reps}.`)}</p>
      <div class="ways">
        <button type="button" class="primary" @click=${this.#open}>${msg('Open it')}</button>
        <confirm-button
          label=${msg('Throw it away')}
          question=${msg('Throw it away? It cannot be brought back.')}
          yes=${msg('Throw away')}
          @confirm=${this.#throwAway}
        ></confirm-button>
      </div>
    </section>`;
  }

  #open = (): void => {
    this.dispatchEvent(new OpenCutOffEvent());
  };

  #throwAway = (): void => {
    this.dispatchEvent(new ThrowAwayCutOffEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cut-off-set': CutOffSet;
  }
}
