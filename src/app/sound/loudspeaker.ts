import type { SoundState } from '../../core/vocabulary/sound-state.ts';
import { SilentLoop } from './silent-loop.ts';
import { SoundGraph } from './sound-graph.ts';

/** Safari's way to say what a page's sound is to the rest of the phone. */
interface AudioSession {
  type: 'ambient' | 'playback';
}
interface WithAudioSession {
  readonly audioSession?: AudioSession;
}

/** A limiter looks ahead by this much, seconds: it is part of the way to the ear. */
const LIMITER_DELAY = 0.006;

/** Closed meanwhile, or only a tap may unlock it: the state tells. */
export const STILL_LOCKED = (): void => undefined;

/** The page's one audio context, and what keeps it audible. */
export class Loudspeaker {
  readonly #silence = new SilentLoop();
  #context: AudioContext | null = null;
  #graph: SoundGraph | null = null;
  #volume = 1;
  #throughMute = false;
  /** Told when the state has changed. */
  changed: () => void = () => undefined;

  /** Call it inside a tap, before anything is awaited: browsers let a page sound only then. Done when it may sound. */
  async unlock(): Promise<void> {
    if (typeof AudioContext === 'undefined') return;
    this.#enterSession();
    this.#context ??= this.#open();
    // 'suspended', or iOS's 'interrupted' after a call.
    if (this.#context.state !== 'running') await this.#context.resume();
  }

  get state(): SoundState['loudspeaker'] {
    if (typeof AudioContext === 'undefined') return 'none';
    return this.#context?.state === 'running' ? 'running' : 'locked';
  }

  /** Where to sound; null while nothing would be heard. */
  get graph(): SoundGraph | null {
    return this.state === 'running' ? this.#graph : null;
  }

  /** Seconds from asking for a sound to hearing it, where the browser tells. */
  get latency(): number {
    const context = this.#context;
    return context ? (context.outputLatency || 0) + (context.baseLatency || 0) + LIMITER_DELAY : 0;
  }

  /** The context's clock, seconds. */
  get now(): number {
    return this.#context?.currentTime ?? 0;
  }

  /** When to begin a sound that is to reach the ear at `heardAt` (as `performance.now()` tells it): now, if that is past. */
  timeOf(heardAt: number): number {
    return this.now + Math.max(0, (heardAt - performance.now()) / 1000 - this.latency);
  }

  /** When a sound that begins at `time` reaches the ear, as `performance.now()` tells it. */
  heardAt(time: number): number {
    return performance.now() + 1000 * (time - this.now + this.latency);
  }

  set volume(volume: number) {
    this.#volume = volume;
    if (this.#graph) this.#graph.volume = volume;
  }

  set throughMute(wished: boolean) {
    this.#throughMute = wished;
    if (!wished) this.#silence.stop();
    if (this.#context) this.#enterSession();
  }

  /** Gives the loudspeaker back. */
  close(): void {
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.#silence.stop();
    void this.#context?.close();
    this.#context = null;
    this.#graph = null;
  }

  #open(): AudioContext {
    const context = new AudioContext({ latencyHint: 'interactive' });
    this.#graph = new SoundGraph(context);
    this.#graph.volume = this.#volume;
    context.onstatechange = () => this.changed();
    document.addEventListener('visibilitychange', this.#onVisible);
    return context;
  }

  /** Ambient sound mixes with the lifter's music, and the mute switch silences it; playback is the other way round. */
  #enterSession(): void {
    const { audioSession } = navigator as WithAudioSession;
    if (audioSession) audioSession.type = this.#throughMute ? 'playback' : 'ambient';
    else if (this.#throughMute) this.#silence.start();
  }

  #onVisible = (): void => {
    if (document.visibilityState === 'visible' && this.state === 'locked') void this.unlock().catch(STILL_LOCKED);
  };
}
