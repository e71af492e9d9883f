import type { Frame, FrameSource } from '../capture/frame-source.ts';
import { quantile } from '../core/signal/quantile.ts';
import type { RunNote } from '../core/vocabulary/quality-note.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';

/** Age past which a pose never makes an alert, milliseconds. */
export const MOST_AGE = 150;
/** What the chain takes when it cannot be measured: a file is judged as if it had been live. */
const USUAL_LATENCY = 150;
/** Share of late poses from which the report says that no warning could come in time. */
const MOSTLY = 0.5;

/**
 * The time of a set, which a source may be read more than once for: each reading has a zero of its own. And how old its
 * frames are by the time that they are judged.
 */
export class SetClock {
  readonly #source: FrameSource;
  /** Of every live frame, when it was captured in the set and how old it grew. */
  readonly #ages: { readonly at: number; readonly age: number }[] = [];
  /** The page's time at the set's zero; null for a file, and before the first frame. */
  #zero: number | null = null;
  /** From the reading's time to the set's. */
  #offset = 0;
  #last = Number.NEGATIVE_INFINITY;
  #isNewReading = true;

  constructor(source: FrameSource) {
    this.#source = source;
  }

  /**
   * Begins the set's time, at `zero` of the page's time or (null) with the next frame; what was measured of the chain
   * before is forgotten.
   */
  begin(zero: number | null): void {
    this.#ages.length = 0;
    this.#zero = zero;
    this.#offset = 0;
    this.#last = Number.NEGATIVE_INFINITY;
    this.#isNewReading = true;
  }

  /** The page's time at the set's zero; null for a file, and before the first frame. */
  get zero(): number | null {
    return this.#zero;
  }

  /** A frame that was taken in before, at this time of the set: the next ones are later. */
  takeUpTo(at: Milliseconds): void {
    this.#last = at;
  }

  /** The next frame comes from another reading of the same source. */
  readAgain(): void {
    this.#isNewReading = true;
  }

  /** The frame's time in the set, later than those before it. Asked for once per frame. */
  timeOf({ capturedAt }: Frame): Milliseconds {
    const { epoch } = this.#source;
    if (this.#isNewReading && epoch !== null) {
      this.#zero ??= epoch;
      // Clocks may be set anew meanwhile; the order stays.
      this.#offset = Math.max(epoch - this.#zero, this.#last + 1 - capturedAt, -capturedAt);
    }
    this.#isNewReading = false;
    this.#last = capturedAt + this.#offset;
    return milliseconds(this.#last);
  }

  /** How old a live frame is by now, milliseconds; null for a file. Capture stamps may run a little ahead. */
  ageOf({ capturedAt }: Frame): number | null {
    const { epoch } = this.#source;
    if (epoch === null) return null;
    const age = Math.max(0, performance.now() - (epoch + capturedAt));
    this.#ages.push({ at: capturedAt + this.#offset, age });
    return age;
  }

  /** Of every live frame of the set up to `to` (null: of all), milliseconds. */
  delays(to: Milliseconds | null = null): readonly number[] {
    return this.#ages.filter(({ at }) => to === null || at <= to).map(({ age }) => age);
  }

  /** From capture until the screen is told, as far as it is known, milliseconds. */
  get latency(): number {
    return this.#ages.length > 0 ? quantile(this.delays(), 0.5) : USUAL_LATENCY;
  }

  /** Warnings that could not come in time, up to `to` (null: at all), are not passed over in silence. */
  notes(to: Milliseconds | null = null): readonly RunNote[] {
    const delays = this.delays(to);
    const late = delays.filter((delay) => delay > MOST_AGE).length;
    return late > MOSTLY * delays.length ? [{ kind: 'late' }] : [];
  }
}
