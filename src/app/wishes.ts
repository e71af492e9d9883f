import type { SoundWish } from '../core/vocabulary/sound-wish.ts';
import type { ViewWish } from '../core/vocabulary/view-wish.ts';
import type { WarningWish } from '../core/vocabulary/warning-wish.ts';
import { rememberView } from './remembered-view.ts';
import { rememberWarning } from './remembered-warning.ts';
import type { Screens } from './screens.ts';
import { rememberedSound, rememberSound } from './sound/remembered-sound.ts';
import type { Sounds } from './sounds.ts';

/** How the lifter wishes to be warned, to hear and to see: told, and remembered for the next visit. */
export class Wishes {
  readonly #screens: Screens;
  readonly #sounds: Sounds;

  constructor(screens: Screens, sounds: Sounds) {
    this.#screens = screens;
    this.#sounds = sounds;
    sounds.wish = rememberedSound();
    sounds.changed = () => screens.tell({ soundState: sounds.state });
  }

  chooseWarning(warning: WarningWish): void {
    rememberWarning(warning);
    this.#screens.tell({ warning });
  }

  chooseView(viewWish: ViewWish): void {
    rememberView(viewWish);
    this.#screens.tell({ viewWish });
  }

  chooseSound(sound: SoundWish): void {
    rememberSound(sound);
    this.#sounds.wish = sound;
    this.#screens.tell({ sound, soundState: this.#sounds.state });
  }

  /** For this visit only: a switch that was left off must not make the next one silent. Call it inside a tap. */
  toggleSound(): void {
    const sounds = this.#sounds;
    sounds.on = !sounds.on;
    if (sounds.on) sounds.unlock();
    this.#screens.tell({ soundOn: sounds.on });
  }
  /** Must be called inside a tap. */
  testSound(): void {
    this.#sounds.testSound();
  }
}
