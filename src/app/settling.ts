import type { StillWish } from '../capture/pose-estimator.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import type { Milliseconds } from '../core/vocabulary/units.ts';
import { EmptyMachine } from './empty-machine.ts';
import { findLifter, type Stopped } from './find-lifter.ts';
import { PhonePlacing } from './phone-placing.ts';
import type { RunContext } from './run-context.ts';
import type { SetSession } from './set-session.ts';
import type { SetUp } from './set-up.ts';
import { snapshotOf } from './snapshot-of.ts';
import { stillWish } from './still-wish.ts';
import { placeOf } from './track-setup.ts';
import { WaitForSet } from './wait-for-set.ts';

/** The lifter found, and the set begun. */
export interface Settled {
  readonly kind: 'settled';
  /** With the pad line that was agreed on. */
  readonly found: SetUp;
  readonly still: StillWish;
  readonly snapshot: HTMLCanvasElement | null;
  /** What was seen of the set before it was known to have begun, on the clock of the wait; in order. */
  readonly earlier: readonly Observation[];
  /** The page's time at the wait's zero; null for a file. */
  readonly waitZero: number | null;
}

/** When the set begins: aborted then, with the page's time from which on frames belong to it. */
export interface Beginning {
  readonly signal: AbortSignal;
  /** null: from the next frame on. */
  readonly from: Milliseconds | null;
}

/** The part of a run before its set: the lifter is found, and a camera waits for the start. */
export class Settling {
  readonly #context: RunContext;
  readonly #cancel: AbortSignal;
  readonly #session: SetSession | null;
  readonly #placing: PhonePlacing;
  #padLine: PadLine | null;
  #crop: Crop | null;
  #snapshot: HTMLCanvasElement | null = null;

  /** `session`: of a camera, which waits for the lifter. */
  constructor(context: RunContext, cancel: AbortSignal, session: SetSession | null) {
    this.#context = context;
    this.#cancel = cancel;
    this.#session = session;
    this.#placing = new PhonePlacing(context);
    this.#padLine = context.tools.padLine;
    this.#crop = context.tools.crop;
  }

  movePadLine(padLine: PadLine): void {
    this.#padLine = padLine;
    this.#context.tools.tell({ padLine });
  }

  /** Set-up, and for a camera the wait for the start; again when lifter or camera have moved meanwhile. */
  async settle(begin: Beginning): Promise<Settled | Stopped> {
    // Proposed for the round before, whose picture may have been another one.
    if (this.#padLine?.setBy === 'proposal') this.#padLine = null;
    for (;;) {
      const found = await this.#find();
      if (found.kind !== 'set-up') return found;
      this.#padLine ??= found.padLine;
      const still = stillWish(found);
      if (this.#session) this.#context.tools.placeSeen(placeOf(this.#agreed(found), this.#context));
      const { width, height } = this.#context.source.info;
      this.#context.tools.tell({ side: found.side, padLine: this.#padLine, width, height });
      const wait = this.#session && this.#wait(this.#session, found, still);
      const waited = (await wait?.untilBegun(begin.signal)) ?? 'begun';
      if (waited === 'begun') {
        return {
          kind: 'settled',
          found: this.#agreed(found),
          still,
          snapshot: this.#snapshot,
          earlier: wait?.seenSince(begin.from) ?? [],
          waitZero: wait?.zero ?? null,
        };
      }
      if (waited !== 'moved' && waited !== 'lost') return waited;
      this.#forget(waited);
    }
  }

  #find(): Promise<SetUp | Stopped> {
    const { source, tools } = this.#context;
    return findLifter(source, tools.estimator, {
      padLine: this.#padLine,
      crop: this.#crop,
      signal: this.#cancel,
      tell: (stage) => {
        tools.tell({ stage, pose: null, readout: null });
        if (this.#session) this.#placing.absent();
      },
      picture: (frame) => {
        this.#snapshot = snapshotOf(frame);
      },
      machine: new EmptyMachine(this.#context),
    });
  }

  /** The set-up with the line that the lifter may have drawn since. */
  #agreed(found: SetUp): SetUp {
    return { ...found, padLine: this.#padLine ?? found.padLine };
  }

  /** What was drawn on a picture is nowhere on another one; a lifter who moves leaves the pad where it is. */
  #forget(waited: 'moved' | 'lost'): void {
    // Who is settled in one picture, or being counted in, is not in another.
    this.#session?.start();
    if (waited === 'lost') this.#crop = null;
    if (waited === 'lost' || this.#padLine?.setBy === 'proposal') this.#padLine = null;
  }

  #wait(session: SetSession, found: SetUp, still: StillWish): WaitForSet {
    return new WaitForSet({
      context: this.#context,
      cancel: this.#cancel,
      session,
      placing: this.#placing,
      found,
      still,
      padLine: () => this.#padLine,
    });
  }
}
