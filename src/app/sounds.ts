import type { AlertKind } from '../core/vocabulary/alert.ts';

/** One beep of a sound. */
interface Beep {
  readonly hertz: number;
  /** Seconds from the sound's start. */
  readonly from: number;
  readonly lasts: number;
  readonly shape: OscillatorType;
}

const beep = (hertz: number, from: number, lasts: number, shape: OscillatorType = 'triangle'): Beep => ({
  hertz,
  from,
  lasts,
  shape,
});

/**
 * Each alert has its own short sound, told apart by rhythm as well as by pitch, between 0.5 and 2 kHz where phones are
 * loud and music is not. No speech during a rep (measurement.md 6.6).
 */
const SOUNDS: Readonly<Record<AlertKind, readonly Beep[]>> = {
  // Seen, not heard: inside the limits it is silent.
  'depth-near': [],
  'depth-limit': [beep(1320, 0, 0.22, 'square')],
  'lift-slight': [beep(1760, 0, 0.09), beep(1175, 0.12, 0.12)],
  'lift-clear': [beep(1760, 0, 0.09, 'square'), beep(1175, 0.12, 0.09, 'square'), beep(1760, 0.24, 0.16, 'square')],
  slide: [beep(520, 0, 0.12), beep(620, 0.16, 0.12)],
  'cannot-see': [beep(520, 0, 0.3, 'sine')],
  'camera-moved': [beep(620, 0, 0.15), beep(520, 0.2, 0.15), beep(620, 0.4, 0.15)],
};

const LOUDNESS: Readonly<Partial<Record<OscillatorType, number>>> = { square: 0.35, triangle: 0.8, sine: 0.8 };
/** Attack and release, so that a beep does not click. */
const EDGE = 0.008;

/** The alerts' sounds, through Web Audio. */
export class Sounds {
  #context: AudioContext | null = null;
  on = true;

  /** Call it inside a tap, before anything is awaited: browsers let a page sound only then. */
  unlock(): void {
    if (typeof AudioContext === 'undefined') return;
    this.#context ??= new AudioContext({ latencyHint: 'interactive' });
    // 'suspended', or iOS's 'interrupted' after a call.
    if (this.#context.state !== 'running') void this.#context.resume();
  }

  /** Seconds from asking for a sound to hearing it, where the browser tells. */
  get latency(): number {
    return this.#context ? (this.#context.outputLatency || 0) + (this.#context.baseLatency || 0) : 0;
  }

  play(kind: AlertKind): void {
    const context = this.#context;
    if (!this.on || context?.state !== 'running') return;
    for (const { hertz, from, lasts, shape } of SOUNDS[kind]) {
      const start = context.currentTime + from;
      const oscillator = new OscillatorNode(context, { type: shape, frequency: hertz });
      const gain = new GainNode(context, { gain: 0 });
      gain.gain.setValueAtTime(0, start);
      gain.gain.linearRampToValueAtTime(LOUDNESS[shape] ?? 0.5, start + EDGE);
      gain.gain.setValueAtTime(LOUDNESS[shape] ?? 0.5, start + lasts - EDGE);
      gain.gain.linearRampToValueAtTime(0, start + lasts);
      oscillator.connect(gain).connect(context.destination);
      oscillator.start(start);
      oscillator.stop(start + lasts);
    }
  }

  /** Gives the loudspeaker back. */
  close(): void {
    void this.#context?.close();
    this.#context = null;
  }
}
