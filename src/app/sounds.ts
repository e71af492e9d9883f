import { msg } from '@lit/localize';
import type { AlertKind } from '../core/vocabulary/alert.ts';
import type { Saying } from '../core/vocabulary/saying.ts';
import type { SoundState } from '../core/vocabulary/sound-state.ts';
import { type SoundWish, USUAL_SOUND } from '../core/vocabulary/sound-wish.ts';
import type { ToneCue } from '../core/vocabulary/tone-cue.ts';
import { milliseconds } from '../core/vocabulary/units.ts';
import { BEEPS, type BeepKind } from './sound/beeps.ts';
import { HerePlan } from './sound/here-plan.ts';
import { Loudspeaker, STILL_LOCKED } from './sound/loudspeaker.ts';
import { playLadder } from './sound/play-ladder.ts';
import type { FrameMoment, Sounded } from './sound/sounded.ts';
import { canVibrate, vibrate } from './sound/vibrate.ts';
import { Voice } from './sound/voice.ts';

/** What is heard and felt: the depth tone, the alerts' sounds, the voice, vibration. */
export class Sounds {
  readonly #loudspeaker = new Loudspeaker();
  readonly #here = new HerePlan(this.#loudspeaker, () => this.#forgetHere());
  readonly #voice: Voice;
  #wish: SoundWish = USUAL_SOUND;
  #on = true;
  #sounded: Sounded[] = [];
  #toneSounds = false;
  /** End of the sound test, in the loudspeaker's seconds. */
  #testUntil = 0;
  #testWords: ReturnType<typeof setTimeout> | undefined;

  constructor(synthesis?: SpeechSynthesis) {
    this.#voice = new Voice(({ weight }) => this.#beep(weight === 'error' ? 'said-error' : 'said-news'), synthesis);
    this.wish = USUAL_SOUND;
  }

  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
    if (on) return;
    this.#endTone();
    this.#voice.hush();
  }

  set wish(wish: SoundWish) {
    this.#wish = wish;
    this.#loudspeaker.volume = wish.volume;
    this.#loudspeaker.throughMute = wish.throughMute;
    this.#voice.wish = wish;
  }

  /** What this device can do, for the settings. */
  get state(): SoundState {
    return { loudspeaker: this.#loudspeaker.state, voice: this.#voice.state, vibrates: canVibrate() };
  }

  /** Told when `state` has changed: a tap has unlocked the sound, voices were loaded. */
  set changed(listen: () => void) {
    this.#loudspeaker.changed = listen;
    this.#voice.changed = listen;
  }

  /** Call it inside a tap, before anything is awaited: browsers let a page sound and speak only then. */
  unlock(): void {
    void this.#loudspeaker.unlock().catch(STILL_LOCKED);
    this.#voice.unlock();
  }

  /** Seconds from asking for a sound to hearing it, where the browser tells. */
  get latency(): number {
    return this.#loudspeaker.latency;
  }

  /** Sounds an alert, or the brace tick, now. `frame` is the live frame that asked for it. */
  play(kind: AlertKind | 'brace', frame: FrameMoment | null = null): void {
    if (!this.#on) return;
    if (kind === 'brace') {
      if (this.#wish.brace && this.#wish.tones !== 'off') this.#beep(kind, frame);
      return;
    }
    if (this.#wish.vibration) vibrate(kind);
    if (this.#wish.tones === 'off' || (kind === 'depth-limit' && this.#here.claim())) return;
    if (kind === 'lift-slight' || kind === 'lift-clear') this.#here.leave();
    this.#beep(kind, frame);
  }

  /**
   * Follows what a frame asks to be heard; call it with every frame of a set, before the frame's alerts are played.
   * `epoch` is when the capture's clock began as `performance.now()` tells it; null for a file, whose crossings are not
   * foreseen.
   */
  follow(cue: ToneCue, epoch: number | null): void {
    this.#voice.quiet = cue.rep !== null;
    const { graph, now } = this.#loudspeaker;
    if (!graph || !this.#on || now < this.#testUntil) return;
    const pitch = this.#wish.tones === 'all' ? cue.pitch : null;
    const begins = pitch !== null && !this.#toneSounds;
    this.#toneSounds = pitch !== null;
    graph.steer(pitch, now);
    if (epoch === null || this.#wish.tones === 'off') return;
    const frame = { capturedAt: cue.at, epoch };
    if (begins) this.#note('depth-tone', now, frame);
    const here = this.#here.follow(cue, epoch);
    if (here !== null) this.#note('depth-limit', here, frame, cue.rep);
  }

  /** Says it, unless a rep is under way: then not at all, or after it. */
  say(saying: Saying, when: 'now' | 'between-reps' = 'now'): void {
    if (this.#on) this.#voice.say(saying, when);
  }

  /** The rest between two sets is over: a call, and these words after it. */
  endRest(words: string): void {
    this.#beep('rest-over');
    this.say({ text: words, weight: 'news' });
  }

  /** The set is over, even in the middle of a rep: the tone ends, and the voice may speak. */
  endSet(): void {
    this.#endTone();
    this.#voice.quiet = false;
  }

  /** What was asked for since it was last taken, in this order; the sounds of a live set only. */
  takeSounded(): readonly Sounded[] {
    const sounded = this.#sounded;
    this.#sounded = [];
    return sounded;
  }

  /** "Can you hear this?": everything that a rep may sound like, then a sentence. Call it inside a tap. */
  testSound(): void {
    this.#voice.unlock();
    void this.#loudspeaker.unlock().then(() => this.#playTest(), STILL_LOCKED);
  }

  /** Gives loudspeaker and voice back. */
  close(): void {
    clearTimeout(this.#testWords);
    this.#voice.close();
    this.#loudspeaker.close();
  }

  #playTest(): void {
    clearTimeout(this.#testWords);
    const { graph, now } = this.#loudspeaker;
    const silent = !graph || !this.#on || this.#wish.tones === 'off';
    this.#testUntil = silent ? now : playLadder(graph, now);
    const say = (): void =>
      this.say({
        text: msg('You heard the tone rise, then your line, then your hips leaving the pad.'),
        weight: 'error',
      });
    this.#testWords = setTimeout(say, 1000 * (this.#testUntil - now));
  }

  #endTone(): void {
    clearTimeout(this.#testWords);
    this.#testUntil = 0;
    this.#toneSounds = false;
    this.#here.drop();
    this.#loudspeaker.graph?.steer(null, this.#loudspeaker.now);
  }

  #beep(kind: BeepKind, frame: FrameMoment | null = null): void {
    const { graph, now } = this.#loudspeaker;
    if (!graph || !this.#on || this.#wish.tones === 'off') return;
    graph.beep(BEEPS[kind], now);
    if (frame) this.#note(kind, now, frame);
  }

  #forgetHere(): void {
    const last = this.#sounded.map(({ kind }) => kind).lastIndexOf('depth-limit');
    this.#sounded = this.#sounded.filter((_, i) => i !== last);
  }

  #note(kind: Sounded['kind'], time: number, { capturedAt, epoch }: FrameMoment, rep: number | null = null): void {
    const scheduledAt = milliseconds(performance.now() - epoch);
    const heardAt = milliseconds(this.#loudspeaker.heardAt(time) - epoch);
    this.#sounded.push({ kind, ...(rep !== null && { foreseenIn: rep }), frameAt: capturedAt, scheduledAt, heardAt });
  }
}
