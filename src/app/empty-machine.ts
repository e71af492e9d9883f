import { type Glance, glanceAt, hasChanged } from './glance.ts';
import { REST_EVERY } from './pacing.ts';
import type { RunContext } from './run-context.ts';

/** A machine that nobody has come to is looked at again after this, whatever its picture shows; milliseconds. */
const LONGEST = 8000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What a camera does between two searches for a lifter: little, until its picture changes. */
export class EmptyMachine {
  readonly #context: RunContext;
  /** Of when the last search began: who has come since is searched for at once. */
  #before: Glance | null = null;

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** A search begins. */
  searches(): void {
    this.#context.pace.wake();
    this.#before = glanceAt(this.#context.source.picture);
  }

  /** The search has found nobody. */
  async rest(signal: AbortSignal): Promise<void> {
    const { pace, keepUp, source } = this.#context;
    const isEmpty = (): boolean => !signal.aborted && !hasChanged(this.#before, glanceAt(source.picture));
    // Also where somebody has come meanwhile: once they press, loading would cost a rep.
    await keepUp.prepare();
    if (!isEmpty()) return;
    pace.rest();
    for (let rested = 0; rested < LONGEST && isEmpty(); rested += REST_EVERY) await pause(REST_EVERY);
  }
}
