import type { Pitch } from '../../core/vocabulary/tone-cue.ts';
import type { Beep } from './beeps.ts';

/** A sound that has been asked for. */
export interface Planned {
  /** The context's time of its end, seconds. */
  readonly until: number;
  /** Takes it back before it has begun. */
  readonly cancel: () => void;
}

/** Attack and release of a beep, seconds: hard enough to stand out of music, too soft to click. */
const EDGE = 0.008;
/** Time constants of the depth tone, seconds: of its pitch between two frames, of its loudness, and of its end. */
const GLIDE = 0.03;
const SWELL = 0.02;
const FADE = 0.03;
/** A tone that is no longer steered falls silent: a camera that stops must not leave it standing. Seconds. */
const UNSTEERED = 0.5;
/** The depth tone's loudness at its loudest: under the beeps, which say that something has happened. */
const TONE_LOUDNESS = 0.5;
/** Its partials' loudness, from the fundamental on: the overtones carry a low pitch where ear and phone are best. */
const PARTIALS = [0, 1, 0.7, 0.4];
/** And the filter that takes off what lies below and above, hertz. */
const CARRIED = { frequency: 1700, Q: 0.7 };
/** What the limiter lets through for its first moment is cut off here: 1.5 dB under full scale. */
const CEILING = 0.84;
/** While a beep sounds the depth tone steps back to this share. */
const DUCKED = 0.1;

interface Tone {
  readonly oscillator: OscillatorNode;
  readonly level: GainNode;
}

/**
 * Everything that is heard, from the oscillators to the loudspeaker: depth tone and beeps through a limiter, so that no
 * coincidence of them is loud, and then the volume. Times are the context's, in seconds.
 */
export class SoundGraph {
  readonly #context: BaseAudioContext;
  readonly #limiter: DynamicsCompressorNode;
  readonly #duck: GainNode;
  readonly #volume: GainNode;
  /** Made when it is first heard. */
  #tone: Tone | null = null;
  #sounding = false;

  constructor(context: BaseAudioContext) {
    this.#context = context;
    this.#volume = new GainNode(context, { gain: 1 });
    this.#limiter = new DynamicsCompressorNode(context, {
      threshold: -10,
      knee: 4,
      ratio: 20,
      attack: 0.002,
      release: 0.1,
    });
    this.#duck = new GainNode(context);
    const ceiling = new WaveShaperNode(context, { curve: Float32Array.of(-CEILING, CEILING) });
    this.#duck.connect(this.#limiter).connect(ceiling).connect(this.#volume).connect(context.destination);
  }

  /** 0 to 1. */
  set volume(volume: number) {
    this.#volume.gain.value = volume;
  }

  /** From `time` on the depth tone has this pitch; null: it fades out. */
  steer(pitch: Pitch | null, time: number): void {
    if (pitch === null && !this.#sounding) return;
    this.#tone ??= this.#makeTone(time);
    const { oscillator, level } = this.#tone;
    level.gain.cancelScheduledValues(time);
    oscillator.frequency.cancelScheduledValues(time);
    if (pitch === null) {
      level.gain.setTargetAtTime(0, time, FADE);
    } else {
      // What was silent begins where it is, without a glide from where it ended.
      if (this.#sounding) oscillator.frequency.setTargetAtTime(pitch.hertz, time, GLIDE);
      else oscillator.frequency.setValueAtTime(pitch.hertz, time);
      level.gain.setTargetAtTime(pitch.level * TONE_LOUDNESS, time, SWELL);
      level.gain.setTargetAtTime(0, time + UNSTEERED, FADE);
    }
    this.#sounding = pitch !== null;
  }

  /** Sounds the beeps, the first at `time`. */
  beep(beeps: readonly Beep[], time: number): Planned {
    const nodes = beeps.map((beep) => this.#start(beep, time + beep.from));
    const until = Math.max(time, ...beeps.map(({ from, lasts }) => time + from + lasts));
    const { gain } = this.#duck;
    gain.setTargetAtTime(DUCKED, time, EDGE);
    gain.setTargetAtTime(1, until, FADE);
    return {
      until,
      cancel: () => {
        for (const node of nodes) node.disconnect();
        gain.cancelScheduledValues(time);
        gain.setTargetAtTime(1, this.#context.currentTime, FADE);
      },
    };
  }

  #makeTone(time: number): Tone {
    const context = this.#context;
    const wave = context.createPeriodicWave(new Float32Array(PARTIALS.length), Float32Array.from(PARTIALS));
    const oscillator = new OscillatorNode(context, { periodicWave: wave });
    const carried = new BiquadFilterNode(context, { type: 'bandpass', ...CARRIED });
    const level = new GainNode(context, { gain: 0 });
    oscillator.connect(carried).connect(level).connect(this.#duck);
    oscillator.start(time);
    return { oscillator, level };
  }

  #start({ hertz, lasts, shape, loudness }: Beep, start: number): GainNode {
    const oscillator = new OscillatorNode(this.#context, { type: shape, frequency: hertz });
    const gain = new GainNode(this.#context, { gain: 0 });
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loudness, start + EDGE);
    gain.gain.setValueAtTime(loudness, start + lasts - EDGE);
    gain.gain.linearRampToValueAtTime(0, start + lasts);
    oscillator.connect(gain).connect(this.#limiter);
    oscillator.start(start);
    oscillator.stop(start + lasts);
    return gain;
  }
}
