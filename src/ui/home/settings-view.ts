import { localized, msg } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { USUAL_VIEW, type ViewWish } from '../../core/vocabulary/view-wish.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { ChooseViewEvent } from './settings-events.ts';
import { segments, tick } from './settings-parts.ts';
import { settingsStyles } from './settings-styles.ts';

const bigWords = () => ({ reps: msg('Reps'), depth: msg('Depth') });
const unitWords = () => ({ metric: msg('cm and kg'), imperial: msg('inches and lb') });

/** What the screen of a set looks like, and the units. Sends `choose-view`. */
@localized()
@customElement('settings-view')
export class SettingsView extends LitElement {
  static override styles = [tokens, controls, settingsStyles];

  @property({ attribute: false }) view: ViewWish = USUAL_VIEW;

  override render(): TemplateResult {
    const { big, picture, units } = this.view;
    return html`${segments({
      group: 'big',
      legend: msg('Largest on the screen during a set'),
      words: bigWords(),
      chosen: big,
      choose: (figure) => this.#choose({ big: figure }),
    })}
    ${tick({
      id: 'picture',
      words: msg('Live picture behind the numbers'),
      note: msg('Dimmed; off, nobody sees you on the screen.'),
      on: picture,
      choose: (on) => this.#choose({ picture: on }),
    })}
    ${segments({
      group: 'units',
      legend: msg('Units'),
      words: unitWords(),
      chosen: units,
      note: msg('Files for other programs stay in centimetres and kilograms. Angles are in degrees.'),
      choose: (system) => this.#choose({ units: system }),
    })}`;
  }

  #choose(wish: Partial<ViewWish>): void {
    // Kept here too, so that the choice counts even when nobody above remembers it.
    this.view = { ...this.view, ...wish };
    this.dispatchEvent(new ChooseViewEvent(this.view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-view': SettingsView;
  }
}
