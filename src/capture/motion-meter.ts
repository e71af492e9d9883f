import type { Axes } from './lean-between.ts';

/** What a phone feels: itself being pushed, and where down is. */
export interface FeltMotion {
  /** It was pushed since this was last taken. */
  readonly jolted: boolean;
  /** Low-passed, m/s². Points up on some systems and down on others: only what changes in it says anything. */
  readonly gravity: Axes;
}

/** The acceleration with gravity as a browser tells it, m/s²; nulls where there is no sensor. */
export type Felt = Readonly<Record<keyof Axes, number | null>>;

/**
 * Acceleration that counts as a push, m/s². Meant for a foot against the phone or its stand (several) and a hand that
 * leans it elsewhere (about 1); a sensor at rest stays below 0.1.
 */
const PUSH = 0.8;
/**
 * Time constant over which a push must go one way, seconds. A floor that rings under a dropped plate goes to and fro
 * some 15 to 50 times a second: a third to a tenth of that is left here, of a shove of a tenth of a second nearly all.
 */
const PUSH_SECONDS = 0.03;
/** Time constant of gravity, seconds: what lasts longer than that is a phone that leans, not one that is pushed. */
const GRAVITY_SECONDS = 0.5;
/** A first reading below this is no gravity (9.8 m/s²): some computers send zeros for a sensor that they do not have. */
const LEAST_GRAVITY = 5;
/** A sensor that has been silent for so long is switched off (page hidden, permission withdrawn), milliseconds. */
const SILENT_AFTER = 500;

/**
 * Makes of a sensor's rapid readings what a frame wants to know. Only the acceleration with gravity is asked for: every
 * phone has it, the one without needs a gyroscope. Lengths, and angles between readings of one phone, are all that is
 * used, so it does not matter that iOS gives every sign the other way round. All times by the page's clock, milliseconds.
 */
export class MotionMeter {
  #gravity: Axes | null = null;
  #push: Axes = { x: 0, y: 0, z: 0 };
  #jolted = false;
  #lastAt = 0;

  add(felt: Felt | null, at: number): void {
    const now = axesOf(felt);
    if (!now || (this.#gravity === null && size(now) < LEAST_GRAVITY)) return;
    const gravity = this.#gravity ?? now;
    const seconds = Math.max(0, at - this.#lastAt) / 1000;
    this.#push = drawn(this.#push, minus(now, gravity), shareOf(seconds, PUSH_SECONDS));
    this.#gravity = drawn(gravity, now, shareOf(seconds, GRAVITY_SECONDS));
    this.#jolted ||= size(this.#push) > PUSH;
    this.#lastAt = at;
  }

  /** null while nothing is felt: no sensor, none allowed, or it fell silent. */
  take(at: number): FeltMotion | null {
    const jolted = this.#jolted;
    this.#jolted = false;
    return this.#gravity && at - this.#lastAt <= SILENT_AFTER ? { jolted, gravity: this.#gravity } : null;
  }
}

const minus = (a: Axes, b: Axes): Axes => ({ x: a.x - b.x, y: a.y - b.y, z: a.z - b.z });
const size = ({ x, y, z }: Axes): number => Math.hypot(x, y, z);
const shareOf = (seconds: number, constant: number): number => 1 - Math.exp(-seconds / constant);
const drawn = (from: Axes, to: Axes, share: number): Axes => ({
  x: from.x + share * (to.x - from.x),
  y: from.y + share * (to.y - from.y),
  z: from.z + share * (to.z - from.z),
});

const axesOf = (felt: Felt | null): Axes | null => {
  if (felt === null) return null;
  const { x, y, z } = felt;
  return x === null || y === null || z === null || !Number.isFinite(x + y + z) ? null : { x, y, z };
};
