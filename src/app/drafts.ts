import type { Problem } from '../core/vocabulary/problem.ts';
import type { DraftStore } from '../store/draft-store.ts';
import type { StoredSet } from '../store/set-store.ts';
import { isDraftHeld } from './draft-lock.ts';
import type { Screens } from './screens.ts';
import { unexpected } from './unexpected.ts';

interface Tools {
  readonly store: DraftStore;
  readonly screens: Screens;
  /** Judges what was put by, shows and stores it; true when it is stored. */
  readonly judge: (set: StoredSet) => Promise<boolean>;
  readonly eraseVideo: (id: string) => Promise<Problem | null>;
}

/** The sets that a crash cut off: one after the other is offered at home, the newest first. */
export class Drafts {
  readonly #tools: Tools;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Ask it after the list of sets: what is kept already was only not yet cleared away. */
  async look(): Promise<void> {
    const { store, screens } = this.#tools;
    const { sets } = screens.state;
    const listed = await store.list();
    // The next visit may be able to read them.
    if (listed.kind === 'failed') return;
    for (const draft of listed.drafts) {
      if (await isDraftHeld(draft.id)) continue;
      const isKept = sets.some(({ id }) => id === draft.id);
      if (!isKept && draft.repCount > 0) return screens.tell({ cutOff: draft });
      await store.erase(draft.id);
    }
    if (screens.state.cutOff) screens.tell({ cutOff: null });
  }

  /** Judges the one that is offered and keeps it as a set. What cannot be kept stays here. */
  async open(): Promise<void> {
    const { store, screens, judge } = this.#tools;
    const { cutOff } = screens.state;
    if (!cutOff) return;
    const recalled = await store.recall(cutOff.id);
    if (recalled.kind === 'failed') return this.#refuse(cutOff.id, recalled.problem);
    try {
      if (await judge(recalled.set)) await store.erase(cutOff.id);
    } catch (error) {
      // What a bug cannot judge stays, for a Padline without it or to be thrown away.
      return screens.tellProblem(unexpected(error));
    }
    await this.look();
  }

  async throwAway(): Promise<void> {
    const { store, screens, eraseVideo } = this.#tools;
    const { cutOff } = screens.state;
    if (!cutOff) return;
    const problem = (await eraseVideo(cutOff.id)) ?? (await store.erase(cutOff.id));
    if (problem) return screens.tellProblem(problem);
    await this.look();
  }

  /** Of a set that is deleted: where it could not be stored, this is what there is of it. */
  async erase(id: string): Promise<void> {
    const { store, screens } = this.#tools;
    const problem = await store.erase(id);
    if (problem) return screens.tellProblem(problem);
    if (screens.state.cutOff?.id === id) screens.tell({ cutOff: null });
  }

  async eraseAll(): Promise<void> {
    const problem = await this.#tools.store.eraseAll();
    this.#tools.screens.tell({ cutOff: null });
    if (problem) this.#tools.screens.tellProblem(problem);
  }

  /** Nothing of it can be read: it must not be offered again and again. */
  async #refuse(id: string, problem: Problem): Promise<void> {
    await this.#tools.store.erase(id);
    await this.look();
    this.#tools.screens.tellProblem(problem);
  }
}
