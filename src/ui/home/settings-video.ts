import { localized, msg } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { USUAL_VIDEO, type VideoDevice, type VideoWish } from '../../core/vocabulary/set-video.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { ChooseVideoEvent } from './choose-video-event.ts';
import { segments } from './settings-parts.ts';
import { settingsStyles } from './settings-styles.ts';

const wishWords = (): Readonly<Record<VideoWish, string>> => ({
  off: msg('Off'),
  outline: msg('Outline only'),
  picture: msg('Blurred picture'),
});

/** What the video would show, and of whom. */
const noteOf = (wish: VideoWish): string => {
  switch (wish) {
    case 'off':
      return msg('Nothing is recorded.');
    case 'outline':
      return msg('Your joints and the pad line on plain ground. Nobody can be seen in it.');
    case 'picture':
      return msg(
        'Your body is clear; your face, everybody else and the room are blurred before anything is recorded; only who is right behind or in front of you can be seen within your outline.',
      );
  }
  return wish satisfies never;
};

/** Whether sets are filmed. Sends `choose-video-wish`. */
@customElement('settings-video')
@localized()
export class SettingsVideo extends LitElement {
  static override styles = [tokens, controls, settingsStyles];

  @property() wish: VideoWish = USUAL_VIDEO;
  @property({ attribute: false }) device: VideoDevice = 'unknown';

  override render(): TemplateResult {
    if (this.device === 'cannot')
      return html`<p>${msg('This browser cannot make videos, so no set is recorded. Everything else works.')}</p>`;
    return html`${segments({
      group: 'video',
      legend: msg('Video of your sets with the camera'),
      words: wishWords(),
      chosen: this.wish,
      note: noteOf(this.wish),
      choose: (wish) => this.#choose(wish),
    })}
    ${
      this.wish === 'off'
        ? ''
        : html`<p>
            ${msg('After each set you are asked whether to keep its video. If you do not say so, it is thrown away. It stays on this device.')}
          </p>`
    }`;
  }

  #choose(wish: VideoWish): void {
    // Kept here too, so that the choice counts even when nobody above remembers it.
    this.wish = wish;
    this.dispatchEvent(new ChooseVideoEvent(wish));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-video': SettingsVideo;
  }
}
