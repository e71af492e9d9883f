import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { soundNotes } from '../../core/coaching/sound-notes.ts';
import type { SoundState } from '../../core/vocabulary/sound-state.ts';
import { type SoundWish, USUAL_SOUND } from '../../core/vocabulary/sound-wish.ts';
import { controls } from '../parts/controls.ts';
import { inPercent } from '../parts/format.ts';
import { icon } from '../parts/icon.ts';
import { tokens } from '../parts/tokens.ts';
import { ChooseSoundEvent, TestSoundEvent } from './settings-events.ts';
import { segments, tick } from './settings-parts.ts';
import { settingsStyles } from './settings-styles.ts';

const LEVEL_WORDS = { all: 'All', errors: 'Errors', off: 'Off' } as const;

/** What is heard and felt during a set. Sends `choose-sound` and `test-sound`. */
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
      legend: 'Tones',
      words: LEVEL_WORDS,
      chosen: tones,
      note: 'All has a soft tone that rises as you near your limit. Errors leaves the alerts.',
      choose: (level) => this.#choose({ tones: level }),
    })}
    ${segments({
      group: 'voice',
      legend: 'Voice',
      words: LEVEL_WORDS,
      chosen: voice,
      note: 'It speaks between reps and after the set, never during a rep.',
      choose: (level) => this.#choose({ voice: level }),
    })}`;
  }

  #voices(): TemplateResult | typeof nothing {
    const { device, sound } = this;
    if (device?.voice.kind !== 'ready' || device.voice.voices.length < 2 || sound.voice === 'off') return nothing;
    return html`<div>
      <label class="name" for="voice-name">Which voice</label>
      <select id="voice-name" @change=${this.#chooseVoice}>
        <option value="" .selected=${sound.voiceName === null}>This device’s own choice</option>
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
      <label class="name" for="volume">Volume</label>
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
        words: 'Brace tick',
        note: 'A soft tick at the top, before each descent.',
        on: brace,
        choose: (on) => this.#choose({ brace: on }),
      })}
      ${tick({
        id: 'vibration',
        words: 'Vibration',
        note: 'Where the device has it; never instead of sound and screen.',
        on: vibration,
        choose: (on) => this.#choose({ vibration: on }),
      })}
      ${tick({
        id: 'through-mute',
        words: 'Sound in spite of the mute switch',
        note: 'Music of other apps stops meanwhile.',
        on: throughMute,
        choose: (on) => this.#choose({ throughMute: on }),
      })}
    </div>`;
  }

  #test(): TemplateResult {
    const notes = this.device ? soundNotes(this.device, this.sound) : [];
    return html`<div>
      <button type="button" @click=${this.#tryOut}>${icon('sound-on')} Can you hear this?</button>
      <p>Plays the tones and the voice. Try it with your music on, from where you lie.</p>
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
