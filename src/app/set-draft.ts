import type { DraftStore } from '../store/draft-store.ts';
import type { StoredSet } from '../store/set-store.ts';
import { holdDraft } from './draft-lock.ts';

/** The running set as it stands; its report is not judged. */
export interface SetSoFar extends StoredSet {
  readonly repCount: number;
}

/**
 * Puts a running set by, so that a crash costs the rep under way and no more: each time what is new, one after the other,
 * and never waited for. While it is held, no other page of Padline takes the set for one that was cut off.
 */
export class SetDraft {
  /** Of the set that it becomes. */
  readonly id: string;
  readonly #store: DraftStore;
  readonly #letGo: () => void;
  #frames = 0;
  #due: (() => SetSoFar) | null = null;
  #working: Promise<void> | null = null;
  #isOver = false;

  constructor(store: DraftStore, id: string) {
    this.#store = store;
    this.id = id;
    this.#letGo = holdDraft(id);
  }

  /** Of several that come while one is put by, the newest is next: it holds what the others did. */
  putBy(set: () => SetSoFar): void {
    if (this.#isOver) return;
    this.#due = set;
    this.#working ??= this.#work();
  }

  /** The set is kept elsewhere, or came to nothing. */
  async discard(): Promise<void> {
    this.end();
    await this.#working;
    await this.#store.erase(this.id);
  }

  /** Nothing more comes; what was put by stays. */
  end(): void {
    this.#isOver = true;
    this.#due = null;
    this.#letGo();
  }

  async #work(): Promise<void> {
    while (this.#due) {
      const { report, recording, repCount } = this.#due();
      this.#due = null;
      const { frames } = recording;
      const from = this.#frames;
      const problem = await this.#store.add({
        report,
        repCount,
        from,
        recording: { ...recording, frames: frames.slice(from) },
      });
      // What could not be stored goes with the next rep.
      if (!problem) this.#frames = frames.length;
    }
    this.#working = null;
  }
}
