import { localized, msg, str } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { USUAL_VIDEO, type VideoDevice, type VideoWish } from '../../core/vocabulary/set-video.ts';
import type { SoundState } from '../../core/vocabulary/sound-state.ts';
import { type SoundWish, USUAL_SOUND } from '../../core/vocabulary/sound-wish.ts';
import { USUAL_VIEW, type ViewWish } from '../../core/vocabulary/view-wish.ts';
import { USUAL_WARNING, type WarningWish } from '../../core/vocabulary/warning-wish.ts';
import type { LanguageWish } from '../../words/language.ts';
import type { CameraChoice } from '../parts/camera-choice.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { dialogStyles } from './settings-dialog-styles.ts';
import { settingsSummary } from './settings-summary.ts';
import '../parts/camera-select.ts';
import './settings-language.ts';
import './settings-sound.ts';
import './settings-video.ts';
import './settings-view.ts';
import './settings-warning.ts';

/**
 * A button that says what is chosen, and the dialog behind it. Every choice counts at once; its events come from the
 * parts, and `choose-camera` from the camera's.
 */
@localized()
@customElement('settings-dialog')
export class SettingsDialog extends LitElement {
  static override styles = [tokens, controls, dialogStyles];

  /** Empty, or without labels, before the camera was allowed. */
  @property({ attribute: false }) cameras: readonly CameraChoice[] = [];
  @property({ attribute: false }) chosenCamera: string | null = null;
  @property({ attribute: false }) warning: WarningWish = USUAL_WARNING;
  @property({ attribute: false }) sound: SoundWish = USUAL_SOUND;
  @property({ attribute: false }) soundDevice: SoundState | null = null;
  @property({ attribute: false }) view: ViewWish = USUAL_VIEW;
  @property() language: LanguageWish = 'device';
  @property() videoWish: VideoWish = USUAL_VIDEO;
  @property({ attribute: false }) videoDevice: VideoDevice = 'unknown';

  override render(): TemplateResult {
    return html`<div class="line">
        <button type="button" aria-haspopup="dialog" @click=${this.#open}>${msg('Settings')}</button>
        <span>${settingsSummary(this.warning, this.sound)}</span>
      </div>
      <dialog aria-labelledby="title" @click=${this.#leave}>
        <div class="sheet">
          <div class="head">
            <h2 id="title">${msg('Settings')}</h2>
            <button type="button" class="primary" @click=${this.#close}>${msg('Done')}</button>
          </div>
          <div class="sections">
            ${this.#section('camera', msg('Camera'), this.#camera())}
            ${this.#section('warnings', msg('Warnings'), html`<settings-warning .warning=${this.warning}></settings-warning>`)}
            ${this.#section(
              'sound',
              msg('Sound and voice'),
              html`<settings-sound .sound=${this.sound} .device=${this.soundDevice}></settings-sound>`,
            )}
            ${this.#section(
              'language-section',
              msg('Language'),
              html`<settings-language .language=${this.language}></settings-language>`,
            )}
            ${this.#section('screen', msg('Screen'), html`<settings-view .view=${this.view}></settings-view>`)}
            ${this.#section(
              'video',
              msg('Recording'),
              html`<settings-video .wish=${this.videoWish} .device=${this.videoDevice}></settings-video>`,
            )}
          </div>
        </div>
      </dialog>`;
  }

  #section(id: string, heading: string, content: TemplateResult): TemplateResult {
    return html`<section aria-labelledby=${id}>
      <h3 id=${id}>${heading}</h3>
      ${content}
    </section>`;
  }

  #camera(): TemplateResult {
    const { cameras, chosenCamera } = this;
    if (cameras.length >= 2) {
      return html`<camera-select .cameras=${cameras} .chosen=${chosenCamera}></camera-select>
        <p>${msg('Each lens is a camera of its own. The main one is best: a wide one bends the picture.')}</p>`;
    }
    const label = cameras[0]?.label;
    return label
      ? html`<p>${msg(str`${label} is the only camera here.`)}</p>`
      : html`<p>${msg('Cameras and lenses are listed here once you have allowed the camera.')}</p>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #open = (): void => {
    this.#dialog?.showModal();
  };

  #close = (): void => {
    this.#dialog?.close();
  };

  /** A tap beside the sheet is one on the dialog's own ground. */
  #leave = ({ target, currentTarget }: Event): void => {
    if (target === currentTarget) this.#close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-dialog': SettingsDialog;
  }
}
