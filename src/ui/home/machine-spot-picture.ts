import { localized, msg } from '@lit/localize';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controls } from '../parts/controls.ts';
import { icon } from '../parts/icon.ts';
import { tokens } from '../parts/tokens.ts';
import { KeepSpotPictureEvent } from './machine-events.ts';
import { smallPictureOf } from './small-picture-of.ts';
import './machine-picture.ts';

/**
 * A still picture of the camera's spot, for the next visit. It is shown before it is kept, because others may be in it:
 * nothing is kept without that second tap. Sends `keep-spot-picture`.
 */
@customElement('machine-spot-picture')
@localized()
export class MachineSpotPicture extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      .asked {
        display: grid;
        gap: 0.5rem;
        max-inline-size: 24rem;
        padding: 0.75rem;
        border-radius: 1rem;
        border: 0.0625rem solid var(--line);
        background: var(--surface);
      }
      machine-picture {
        border-radius: 0.5rem;
        overflow: hidden;
      }
      p {
        margin: 0;
      }
      .seen {
        padding-inline-start: 0.5rem;
        border-inline-start: 0.375rem solid var(--orange);
        font-weight: 600;
      }
      .ends {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  /** The live picture: a video or a canvas; null while there is none. */
  @property({ attribute: false }) live: HTMLElement | null = null;
  /** Somebody was seen in the newest frame. */
  @property({ type: Boolean }) somebodySeen = false;
  /** A picture of this spot is kept already. */
  @property({ type: Boolean }) isKept = false;
  @state() private asked: { readonly picture: Blob; readonly somebodySeen: boolean } | null = null;

  override render(): TemplateResult {
    return html`<div aria-live="polite">${this.asked ? this.#question(this.asked) : this.#offer()}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    // The button that was pressed is gone; without this the keyboard would start again at the top of the page.
    if (changed.get('asked') === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.asked ? 'button.primary' : 'button')?.focus();
  }

  #offer(): TemplateResult {
    return html`<button type="button" ?disabled=${this.live === null} @click=${this.#look}>
      ${icon('camera')} ${this.isKept ? msg('Keep a new picture of the spot') : msg('Keep a picture of the spot')}
    </button>`;
  }

  #question({ picture, somebodySeen }: { readonly picture: Blob; readonly somebodySeen: boolean }): TemplateResult {
    return html`<div class="asked" role="group" aria-label=${msg('Keep this picture?')}>
      <machine-picture .picture=${picture} words=${msg('What the camera saw just now')}></machine-picture>
      ${
        somebodySeen
          ? html`<p class="seen">${msg('Somebody is in it. Better take it again with nobody there.')}</p>`
          : html`<p>${msg('Is anybody in it? Then better take it again.')}</p>`
      }
      <p>${msg('It stays on this device, with the machine, until you delete it.')}</p>
      <div class="ends">
        <button type="button" class=${somebodySeen ? '' : 'primary'} @click=${this.#keep}>
          ${somebodySeen ? msg('Keep it all the same') : msg('Keep it')}
        </button>
        <button type="button" class=${somebodySeen ? 'primary' : ''} @click=${this.#look}>${msg('Take it again')}</button>
        <button type="button" @click=${this.#drop}>${msg('Not now')}</button>
      </div>
    </div>`;
  }

  #look = async (): Promise<void> => {
    const { live, somebodySeen } = this;
    const picture = live && (await smallPictureOf(live));
    this.asked = picture && { picture, somebodySeen };
  };

  #keep = (): void => {
    if (this.asked) this.dispatchEvent(new KeepSpotPictureEvent(this.asked.picture));
    this.asked = null;
  };

  #drop = (): void => {
    this.asked = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'machine-spot-picture': MachineSpotPicture;
  }
}
