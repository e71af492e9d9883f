import type { Saying } from '../../core/vocabulary/saying.ts';
import type { VoiceState } from '../../core/vocabulary/sound-state.ts';
import { type SoundWish, USUAL_SOUND } from '../../core/vocabulary/sound-wish.ts';
import { languageInUse } from '../../words/language-in-use.ts';

type VoiceWish = Pick<SoundWish, 'voice' | 'voiceName' | 'volume'>;

/** Speaks one thing at a time, never during a rep; the newest wins, but news does not interrupt an error. */
export class Voice {
  readonly #synthesis: SpeechSynthesis | undefined;
  readonly #instead: (saying: Saying) => void;
  #wish: VoiceWish = USUAL_SOUND;
  #quiet = false;
  /** Said once the rep is over. */
  #waiting: Saying | null = null;
  #speaking: Saying | null = null;
  #unlocked = false;
  /** Told when voices have come or gone: some browsers load them late. */
  changed: () => void = () => undefined;

  /** `instead` is told what cannot be spoken here. */
  constructor(instead: (saying: Saying) => void, synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis) {
    this.#instead = instead;
    this.#synthesis = synthesis;
    synthesis?.addEventListener?.('voiceschanged', this.#onVoices);
  }

  set wish(wish: VoiceWish) {
    this.#wish = wish;
    if (wish.voice === 'off') this.hush();
  }

  get state(): VoiceState {
    if (!this.#synthesis) return { kind: 'none' };
    const voices = this.#voices().map(({ name, lang }) => ({ name, language: lang }));
    return voices.length === 0 ? { kind: 'no-voice' } : { kind: 'ready', voices };
  }

  /** Call it inside a tap: an iPhone lets a page speak from then on. */
  unlock(): void {
    const voice = this.#voice();
    if (this.#unlocked || !voice) return;
    this.#unlocked = true;
    const nothing = this.#utterance(' ', voice);
    nothing.volume = 0;
    this.#synthesis?.speak(nothing);
  }

  /** True during a rep: what is being said is broken off. */
  set quiet(quiet: boolean) {
    if (quiet === this.#quiet) return;
    this.#quiet = quiet;
    const waiting = this.#waiting;
    this.hush();
    if (!quiet && waiting) this.#speak(waiting);
  }

  /** 'now' is not said at all during a rep; 'between-reps' waits for its end. */
  say(saying: Saying, when: 'now' | 'between-reps'): void {
    const { voice } = this.#wish;
    if (voice === 'off' || (voice === 'errors' && saying.weight === 'news')) return;
    const rival = this.#quiet ? this.#waiting : this.#speaking;
    if (rival?.weight === 'error' && saying.weight === 'news') return;
    if (!this.#quiet) this.#speak(saying);
    else if (when === 'between-reps') this.#waiting = saying;
  }

  close(): void {
    this.#synthesis?.removeEventListener?.('voiceschanged', this.#onVoices);
    this.hush();
  }

  /** Breaks off what is being said, and forgets what waits. */
  hush(): void {
    // Only what speaks: Safari drops the next utterance after an idle cancel.
    if (this.#speaking) this.#synthesis?.cancel();
    this.#speaking = null;
    this.#waiting = null;
  }

  /** Only voices of the device itself, for the others send what they say to a server; and of the language of the words. */
  #voices(): readonly SpeechSynthesisVoice[] {
    const language = primaryOf(languageInUse());
    return (this.#synthesis?.getVoices() ?? []).filter(
      ({ localService, lang }) => localService && primaryOf(lang) === language,
    );
  }

  #voice(): SpeechSynthesisVoice | undefined {
    const voices = this.#voices();
    return (
      voices.find(({ name }) => name === this.#wish.voiceName) ??
      voices.find(({ lang }) => lang.replace('_', '-') === navigator.language) ??
      voices.find((voice) => voice.default) ??
      voices[0]
    );
  }

  #utterance(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = this.#wish.volume;
    return utterance;
  }

  #speak(saying: Saying): void {
    const voice = this.#voice();
    this.hush();
    if (!voice) {
      this.#instead(saying);
      return;
    }
    const utterance = this.#utterance(saying.text, voice);
    this.#speaking = saying;
    const ended = (): void => {
      if (this.#speaking === saying) this.#speaking = null;
    };
    utterance.onend = ended;
    utterance.onerror = ended;
    this.#synthesis?.speak(utterance);
  }

  #onVoices = (): void => this.changed();
}

/** "de" of "de-AT", which some systems write "de_AT". */
const primaryOf = (language: string): string | undefined => language.toLowerCase().split(/[-_]/)[0];
