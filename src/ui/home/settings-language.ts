import { localized, msg, str } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LANGUAGES, type LanguageWish } from '../../words/language.ts';
import { languageFor } from '../../words/language-for.ts';
import { languageName } from '../../words/language-name.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { ChooseLanguageEvent } from './settings-events.ts';
import { settingsStyles } from './settings-styles.ts';

/** The language of texts and voice, each by its own name: who cannot read the present one still finds theirs. */
@customElement('settings-language')
@localized()
export class SettingsLanguage extends LitElement {
  static override styles = [tokens, controls, settingsStyles];

  @property() language: LanguageWish = 'device';

  override render(): TemplateResult {
    const ofDevice = languageName(languageFor('device', navigator.languages));
    return html`<div>
      <label class="for-readers-only" for="language">${msg('Language')}</label>
      <select id="language" aria-describedby="note" @change=${this.#choose}>
        <option value="device" .selected=${this.language === 'device'}>${msg(str`As this device (${ofDevice})`)}</option>
        ${LANGUAGES.map(
          (language) =>
            html`<option value=${language} lang=${language} .selected=${this.language === language}>
              ${languageName(language)}
            </option>`,
        )}
      </select>
      <p id="note">${msg('For what you read and hear. Units are chosen apart from it.')}</p>
    </div>`;
  }

  #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.language = LANGUAGES.find((language) => language === target.value) ?? 'device';
    this.dispatchEvent(new ChooseLanguageEvent(this.language));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-language': SettingsLanguage;
  }
}
