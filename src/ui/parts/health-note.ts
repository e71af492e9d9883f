import { localized, msg } from '@lit/localize';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from './controls.ts';
import { tokens } from './tokens.ts';

/** Who should ask first and when to stop, one tap away. */
@localized()
@customElement('health-note')
export class HealthNote extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      h3 {
        margin: 0.5rem 0 0.25rem;
        font-size: 1rem;
      }
      p,
      ul {
        margin: 0 0 0.75rem;
        max-inline-size: 65ch;
      }
      ul {
        padding-inline-start: 1.25rem;
      }
    `,
  ];

  /** Shown without being asked for. */
  @property({ type: Boolean }) open = false;

  override render(): TemplateResult {
    return html`<details ?open=${this.open}>
      <summary>${msg('Before you train: who should ask first, and when to stop')}</summary>
      <p>${msg('Padline gives training feedback to adults. It is not a medical device, and what it shows is an estimate from video.')}</p>
      <h3>${msg('Ask a professional first')}</h3>
      <p>${msg('after back or hip surgery or a joint replacement, with disc or nerve symptoms, osteoporosis or heart disease, or in pregnancy.')}</p>
      <h3>${msg('Stop the set')}</h3>
      <p>${msg('at sharp or spreading pain in the back or a leg, numbness, tingling or weakness in a leg, pinching in the groin at the bottom, or pain that grows from set to set. See a professional.')}</p>
      <h3>${msg('Stop and get medical help now')}</h3>
      <ul>
        <li>${msg('numbness or pins and needles around the genitals, the back passage or the inner thighs')}</li>
        <li>${msg('new difficulty passing, feeling or holding urine; bowel leakage or loss of feeling')}</li>
        <li>${msg('new loss of sexual function')}</li>
        <li>${msg('weakness or numbness in both legs or quickly getting worse, or pain going into both legs')}</li>
        <li>${msg('back pain after a fall or crash, or with fever or unexplained weight loss')}</li>
        <li>${msg('chest pain or fainting')}</li>
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'health-note': HealthNote;
  }
}
