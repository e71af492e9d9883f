import type { Problem } from '../core/vocabulary/problem.ts';
import { emptyLog } from '../core/vocabulary/set-log.ts';
import type { SetStore, StoredSet } from '../store/set-store.ts';

/** Stores one set at a time as it changes, one thing after the other: what is said of a set must not overtake the set. */
export class SetKeeper {
  readonly #store: SetStore;
  #isStored = false;
  #storing: Promise<unknown> = Promise.resolve();

  constructor(store: SetStore) {
    this.#store = store;
  }

  /** Whether the set is stored, once that is known. */
  get storing(): Promise<boolean> {
    return this.#storing.then(() => this.#isStored);
  }

  /** Another set from now on. */
  begin(isStored: boolean): void {
    this.#isStored = isStored;
  }

  /** Only what differs from `before`, which is stored; null: all of it. */
  keep(set: StoredSet, before: StoredSet | null): Promise<Problem | null> {
    const storing = this.#storing.then(() => this.#keepNow(set, before));
    this.#storing = storing;
    return storing;
  }

  async #keepNow(set: StoredSet, before: StoredSet | null): Promise<Problem | null> {
    // What could not be stored before is stored whole.
    const isThere = before !== null && this.#isStored;
    const problem = isThere && before.report === set.report ? null : await this.#store.keep(set);
    this.#isStored = problem === null;
    const isUnsaid = !isThere || before.log === set.log;
    return problem ?? (isUnsaid ? null : this.#store.keepLog(set.log ?? emptyLog(set.report.id)));
  }
}
