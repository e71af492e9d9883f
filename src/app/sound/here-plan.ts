import type { ToneCue } from '../../core/vocabulary/tone-cue.ts';
import { BEEPS } from './beeps.ts';
import type { Loudspeaker } from './loudspeaker.ts';
import type { Planned } from './sound-graph.ts';

interface Plan extends Planned {
  readonly startsAt: number;
}

/** Of this rep: whether a tone may still be planned, has been heard, or is left to the alert itself. */
type Fate = 'open' | 'heard' | 'left';

/** A plan that would move by less stays, seconds: half a frame of a fast camera. */
const SAME = 0.005;
/** Farther ahead than this nothing is planned: the next frames know better. Seconds. */
const HORIZON = 0.3;
/** An alert that rises this long before its planned tone waits for it, seconds. */
const SOON = 0.06;

/** The "here" tone: planned for the foreseen crossing, taken back when the lifter slows down, heard once per rep. */
export class HerePlan {
  readonly #loudspeaker: Loudspeaker;
  readonly #takenBack: () => void;
  #rep: number | null = null;
  #plan: Plan | null = null;
  #fate: Fate = 'open';

  /** `takenBack` is told of each planned tone that will not be heard. */
  constructor(loudspeaker: Loudspeaker, takenBack: () => void) {
    this.#loudspeaker = loudspeaker;
    this.#takenBack = takenBack;
  }

  /** Follows a live frame's cue; gives the time of a tone that it has planned anew, in the context's seconds. */
  follow({ rep, hereAt }: ToneCue, epoch: number): number | null {
    this.#enter(rep);
    if (this.#hasBegun) this.#fate = 'heard';
    const { graph, now } = this.#loudspeaker;
    if (this.#fate !== 'open' || !graph) return null;
    const startsAt = hereAt === null ? null : this.#loudspeaker.timeOf(epoch + hereAt);
    if (startsAt !== null && this.#plan && Math.abs(this.#plan.startsAt - startsAt) < SAME) return null;
    this.drop();
    if (startsAt === null || startsAt > now + HORIZON) return null;
    this.#plan = { ...graph.beep(BEEPS['depth-limit'], startsAt), startsAt };
    return startsAt;
  }

  /** The alert has risen: true when its tone is heard already, or in a moment; else the caller sounds it. */
  claim(): boolean {
    if (this.#fate === 'heard') return true;
    if (this.#plan && this.#plan.startsAt <= this.#loudspeaker.now + SOON) {
      this.#settle('heard');
      return true;
    }
    this.drop();
    this.#settle('heard');
    return false;
  }

  /** Something more urgent sounds: none is planned any more in this rep; an alert may still sound. */
  leave(): void {
    this.drop();
    if (this.#fate === 'open') this.#settle('left');
  }

  /** Takes back what has not begun. */
  drop(): void {
    const plan = this.#plan;
    const hasBegun = this.#hasBegun;
    this.#plan = null;
    if (hasBegun) this.#settle('heard');
    if (plan === null || hasBegun) return;
    plan.cancel();
    this.#takenBack();
  }

  get #hasBegun(): boolean {
    return this.#plan !== null && this.#plan.startsAt <= this.#loudspeaker.now;
  }

  /** Between reps nothing is kept: each alert there sounds for itself. */
  #settle(fate: Fate): void {
    if (this.#rep !== null) this.#fate = fate;
  }

  #enter(rep: number | null): void {
    if (rep === this.#rep) return;
    this.drop();
    this.#rep = rep;
    this.#fate = 'open';
  }
}
