import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SoundState } from '../../core/vocabulary/sound-state.ts';
import { type SoundWish, USUAL_SOUND } from '../../core/vocabulary/sound-wish.ts';
import { soundNotes } from '../../words/sound-notes.ts';
import { controls } from '../parts/controls.ts';
import { inPercent } from '../parts/format.ts';
import { icon } from '../parts/icon.ts';
import { tokens } from '../parts/tokens.ts';
import { ChooseSoundEvent, TestSoundEvent } from './settings-events.ts';
import { segments, tick } from './settings-parts.ts';
import { settingsStyles } from './settings-styles.ts';

const levelWords = () => ({ all: msg('All'), errors: msg('Errors'), off: msg('Off') });

/** What is heard and felt during a set. Sends `choose-sound` and `test-sound`. */
@localized()
@customElement('settings-sound')
export class SettingsSound extends LitElement {
  static override styles = [tokens, controls, settingsStyles];

  @property({ attribute: false }) sound: SoundWish = USUAL_SOUND;
  /** What this device can do; null before it is known. */
  @property({ attribute: false }) device: SoundState | null = null;

  override render(): TemplateResult {
    return html`${this.#levels()} ${this.#voices()} ${this.#volume()} ${this.#more()} ${this.#test()}`;
  }

  #levels(): TemplateResult {
    const { tones, voice } = this.sound;
    return html`${segments({
      group: 'tones',
      legend: msg('Tones'),
      words: levelWords(),
      chosen: tones,
      note: msg('All has a soft tone that rises as you near your limit. Errors leaves the alerts.'),
      choose: (level) => this.#choose({ tones: level }),
    })}
    ${segments({
      group: 'voice',
      legend: msg('Voice'),
      words: levelWords(),
      chosen: voice,
      note: msg('It speaks between reps and after the set, never during a rep.'),
      choose: (level) => this.#choose({ voice: level }),
    })}`;
  }

  #voices(): TemplateResult | typeof nothing {
    const { device, sound } = this;
    if (device?.voice.kind !== 'ready' || device.voice.voices.length < 2 || sound.voice === 'off') return nothing;
    return html`<div>
      <label class="name" for="voice-name">${msg('Which voice')}</label>
      <select id="voice-name" @change=${this.#chooseVoice}>
        <option value="" .selected=${sound.voiceName === null}>${msg('This device’s own choice')}</option>
        ${device.voice.voices.map(
          ({ name, language }) =>
            html`<option value=${name} .selected=${name === sound.voiceName}>${name} (${language})</option>`,
        )}
      </select>
    </div>`;
  }

  #volume(): TemplateResult {
    const { volume } = this.sound;
    return html`<div>
      <label class="name" for="volume">${msg('Volume')}</label>
      <input
        id="volume"
        type="range"
        min="0"
        max="1"
        step="0.05"
        aria-valuetext=${inPercent(volume)}
        .value=${`${volume}`}
        @change=${this.#chooseVolume}
      />
    </div>`;
  }

  #more(): TemplateResult {
    const { brace, vibration, throughMute } = this.sound;
    return html`<div>
      ${tick({
        id: 'brace',
        words: msg('Brace tick'),
        note: msg('A soft tick at the top, before each descent.'),
        on: brace,
        choose: (on) => this.#choose({ brace: on }),
      })}
      ${tick({
        id: 'vibration',
        words: msg('Vibration'),
        note: msg('Where the device has it; never instead of sound and screen.'),
        on: vibration,
        choose: (on) => this.#choose({ vibration: on }),
      })}
      ${tick({
        id: 'through-mute',
        words: msg('Sound in spite of the mute switch'),
        note: msg('Music of other apps stops meanwhile.'),
        on: throughMute,
        choose: (on) => this.#choose({ throughMute: on }),
      })}
    </div>`;
  }

  #test(): TemplateResult {
    const notes = this.device ? soundNotes(this.device, this.sound) : [];
    return html`<div>
      <button type="button" @click=${this.#tryOut}>${icon('sound-on')} ${msg('Can you hear this?')}</button>
      <p>${msg('Plays the tones and the voice. Try it with your music on, from where you lie.')}</p>
      <div role="status">${notes.map((note) => html`<p class="refused">${note}</p>`)}</div>
    </div>`;
  }

  #choose(wish: Partial<SoundWish>): void {
    // Kept here too, so that the choice counts even when nobody above remembers it.
    this.sound = { ...this.sound, ...wish };
    this.dispatchEvent(new ChooseSoundEvent(this.sound));
  }

  #chooseVoice = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.#choose({ voiceName: target.value || null });
  };

  #chooseVolume = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#choose({ volume: target.valueAsNumber });
  };

  #tryOut = (): void => {
    this.dispatchEvent(new TestSoundEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-sound': SettingsSound;
  }
}
