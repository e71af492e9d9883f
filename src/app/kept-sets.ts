import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetStore } from '../store/set-store.ts';
import type { Screens } from './screens.ts';

/** The list of the sets on this device. */
export class KeptSets {
  readonly #store: SetStore;
  readonly #screens: Screens;
  readonly #leave: (problem: Problem | null) => void;

  /** `leave` goes to where a set that is no more was opened from. */
  constructor(store: SetStore, screens: Screens, leave: (problem: Problem | null) => void) {
    this.#store = store;
    this.#screens = screens;
    this.#leave = leave;
  }

  async list(): Promise<void> {
    const listed = await this.#store.list();
    if (listed.kind === 'listed') this.#screens.tell({ sets: listed.sets });
    else if (this.#screens.view.kind === 'home') this.#screens.goHome(listed.problem);
  }

  async erase(id: string): Promise<void> {
    await this.#after(await this.#store.erase(id));
  }

  async eraseAll(): Promise<void> {
    await this.#after(await this.#store.eraseAll());
  }

  /** A source that was opened meanwhile stays on the screen. */
  async #after(problem: Problem | null): Promise<void> {
    if (this.#screens.view.kind !== 'live') this.#leave(problem);
    await this.list();
  }
}
