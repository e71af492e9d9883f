import type { SoundWish } from '../../core/vocabulary/sound-wish.ts';
import type { ViewWish } from '../../core/vocabulary/view-wish.ts';
import type { LanguageWish } from '../../words/language.ts';

/** The lifter wants to hear and feel otherwise. */
export class ChooseSoundEvent extends Event {
  static readonly type = 'choose-sound';
  readonly sound: SoundWish;

  constructor(sound: SoundWish) {
    super(ChooseSoundEvent.type, { bubbles: true, composed: true });
    this.sound = sound;
  }
}

/** The lifter wants to hear now what a set will sound like. Sent inside a tap, as browsers want it. */
export class TestSoundEvent extends Event {
  static readonly type = 'test-sound';

  constructor() {
    super(TestSoundEvent.type, { bubbles: true, composed: true });
  }
}

/** The lifter wants the screen to look otherwise during a set. */
export class ChooseViewEvent extends Event {
  static readonly type = 'choose-view';
  readonly view: ViewWish;

  constructor(view: ViewWish) {
    super(ChooseViewEvent.type, { bubbles: true, composed: true });
    this.view = view;
  }
}

/** The lifter wants to read and hear another language. */
export class ChooseLanguageEvent extends Event {
  static readonly type = 'choose-language';
  readonly language: LanguageWish;

  constructor(language: LanguageWish) {
    super(ChooseLanguageEvent.type, { bubbles: true, composed: true });
    this.language = language;
  }
}

declare global {
  interface HTMLElementEventMap {
    [ChooseSoundEvent.type]: ChooseSoundEvent;
    [TestSoundEvent.type]: TestSoundEvent;
    [ChooseViewEvent.type]: ChooseViewEvent;
    [ChooseLanguageEvent.type]: ChooseLanguageEvent;
  }
}
