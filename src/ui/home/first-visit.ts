import { localized, msg } from '@lit/localize';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { WelcomedEvent } from './welcomed-event.ts';
import '../parts/health-note.ts';

/** Once: what Padline does, what it is not, and when to stop. It is in nobody's way. Sends `welcomed`. */
@localized()
@customElement('first-visit')
export class FirstVisit extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      section {
        padding: min(1rem, 4vw);
        border: 0.125rem solid var(--blue);
        border-radius: 1rem;
        background: var(--surface);
      }
      h2 {
        margin: 0;
        font-size: 1.25rem;
      }
      p {
        margin: 0.25rem 0 0.5rem;
        max-inline-size: 65ch;
      }
      button {
        margin-block-start: 0.75rem;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<section aria-labelledby="first">
      <h2 id="first">${msg('Your first visit')}</h2>
      <p>${msg('Put the phone beside the leg press. While you press, Padline shows and sounds how deep you go and when your hips leave the pad; after the set it says what to change.')}</p>
      <p>${msg('It is training feedback for adults, an estimate from video, and not a medical device. If something hurts, your body is right and Padline is not: stop.')}</p>
      <health-note></health-note>
      <button type="button" class="primary" @click=${() => this.dispatchEvent(new WelcomedEvent())}>${msg('Understood')}</button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'first-visit': FirstVisit;
  }
}
