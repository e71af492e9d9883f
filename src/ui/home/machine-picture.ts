import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tokens } from '../parts/tokens.ts';

/** The kept picture of a spot; nothing where there is none. */
@customElement('machine-picture')
export class MachinePicture extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
      }
      img {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        object-fit: cover;
        border-radius: inherit;
      }
    `,
  ];

  @property({ attribute: false }) picture: Blob | null = null;
  /** What it shows; '' where the words beside it say so. */
  @property() words = '';
  #url: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('picture');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('picture') || !this.isConnected) return;
    this.#letGo();
    if (this.picture) this.#url = URL.createObjectURL(this.picture);
  }

  override render(): TemplateResult | typeof nothing {
    return this.#url === null ? nothing : html`<img src=${this.#url} alt=${this.words} />`;
  }

  #letGo(): void {
    if (this.#url !== null) URL.revokeObjectURL(this.#url);
    this.#url = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'machine-picture': MachinePicture;
  }
}
