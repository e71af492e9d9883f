import type { VideoWish } from '../core/vocabulary/set-video.ts';
import type { SoundWish } from '../core/vocabulary/sound-wish.ts';
import type { ViewWish } from '../core/vocabulary/view-wish.ts';
import type { WarningWish } from '../core/vocabulary/warning-wish.ts';
import type { LanguageWish } from '../words/language.ts';
import { languageFor } from '../words/language-for.ts';
import { useUnits } from '../words/units-in-use.ts';
import { useLanguage } from '../words/use-language.ts';
import type { Options } from './options.ts';
import { rememberedLanguage, rememberLanguage } from './remembered-language.ts';
import { rememberedView, rememberView } from './remembered-view.ts';
import { rememberWarning } from './remembered-warning.ts';
import type { Screens } from './screens.ts';
import { rememberedSound, rememberSound } from './sound/remembered-sound.ts';
import type { Sounds } from './sounds.ts';
import { unexpected } from './unexpected.ts';
import { rememberedVideo, rememberVideo } from './video/remembered-video.ts';
import { wishedWarning } from './wished-warning.ts';

type Asked = Pick<Options, 'sensitivity' | 'limit'>;
const NOTHING_ASKED: Asked = { sensitivity: null, limit: null };

/** How the lifter wishes to be warned, to hear, to see and to be filmed: told, and remembered for the next visit. */
export class Wishes {
  readonly #screens: Screens;
  readonly #sounds: Sounds;
  /** What the page's address asks for, until the lifter chooses otherwise. */
  #asked: Asked;

  constructor(screens: Screens, sounds: Sounds, asked: Asked) {
    this.#asked = asked;
    this.#screens = screens;
    this.#sounds = sounds;
    useUnits(rememberedView().units);
    sounds.wish = rememberedSound();
    sounds.changed = () => screens.tell({ soundState: sounds.state });
  }

  /** Reads and speaks in it from now on; whatever is shown stays. */
  async chooseLanguage(languageWish: LanguageWish): Promise<void> {
    if (await this.#useLanguage(languageWish)) rememberLanguage(languageWish);
  }

  /** The language that was wished last, or the device's own: at first, and when the device's languages have changed. */
  async followLanguage(): Promise<void> {
    await this.#useLanguage(this.#screens.state.languageWish);
  }

  /** Whether it could be had; else everything stays in the language before. */
  async #useLanguage(languageWish: LanguageWish): Promise<boolean> {
    try {
      await useLanguage(languageFor(languageWish, navigator.languages));
    } catch (error) {
      this.#screens.tellProblem(unexpected(error));
      return false;
    }
    // What the app itself put into words is told anew, and other voices than before may be fit to speak.
    this.#screens.tell({ languageWish, soundState: this.#sounds.state });
    return true;
  }

  /** What is remembered has come from elsewhere, as with a backup. */
  async readAgain(): Promise<void> {
    const sound = rememberedSound();
    const viewWish = rememberedView();
    this.#sounds.wish = sound;
    useUnits(viewWish.units);
    this.#screens.tell({
      sound,
      viewWish,
      videoWish: rememberedVideo(),
      warning: wishedWarning(this.#asked),
    });
    await this.#useLanguage(rememberedLanguage());
  }

  chooseWarning(warning: WarningWish): void {
    this.#asked = NOTHING_ASKED;
    rememberWarning(warning);
    this.#screens.tell({ warning });
  }

  chooseView(viewWish: ViewWish): void {
    rememberView(viewWish);
    useUnits(viewWish.units);
    this.#screens.tell({ viewWish });
  }

  chooseVideo(videoWish: VideoWish): void {
    rememberVideo(videoWish);
    this.#screens.tell({ videoWish });
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
