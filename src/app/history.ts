import { ANY_SET, type HistoryQuery } from '../core/history/search-sets.ts';
import type { HistoryFace } from '../core/vocabulary/history-face.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import { emptyLog, type SetLog } from '../core/vocabulary/set-log.ts';
import type { SetStore } from '../store/set-store.ts';
import type { Screens } from './screens.ts';

/** Where the lifter looks in the history; kept while a set is read, so that one comes back to the same place. */
export interface HistoryState {
  readonly face: HistoryFace;
  readonly query: HistoryQuery;
  /** The machine whose trends and comparisons are shown; null: the one used last. */
  readonly machineId: string | null;
  /** Sets just deleted, which can still be brought back; 0: none. */
  readonly erased: number;
}

export const FIRST_HISTORY: HistoryState = { face: 'sets', query: ANY_SET, machineId: null, erased: 0 };

/** So long a deletion can be taken back. */
const UNDO_MS = 30_000;

interface Tools {
  readonly store: SetStore;
  readonly screens: Screens;
  /** What is stored has changed. */
  readonly changed: () => Promise<void>;
}

/** The history's screen: where one looks, what is said of sets there, and deleting many with a way back. */
export class History {
  readonly #tools: Tools;
  #purging: ReturnType<typeof setTimeout> | undefined;
  /** Something that this page has deleted may still be there. */
  #hasErased = false;
  #isBehind = false;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** The set that is read was opened from here. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  open(problem: Problem | null = null): void {
    const { screens } = this.#tools;
    if (screens.view.kind === 'live') return;
    this.#isBehind = false;
    screens.show({ kind: 'history', problem });
  }

  /** From a set to where it was opened from. */
  back(problem: Problem | null): void {
    const { screens } = this.#tools;
    if (screens.view.kind === 'report' && this.#isBehind) this.open(problem);
    else screens.goHome(problem);
  }

  /** A set is about to be opened from whatever screen is shown. */
  opensSet(): void {
    const { kind } = this.#tools.screens.view;
    this.#isBehind = kind === 'history' || (kind === 'report' && this.#isBehind);
  }

  /** Something else has been begun: no report leads back here. */
  forget(): void {
    this.#isBehind = false;
  }

  async leave(): Promise<void> {
    this.#isBehind = false;
    this.#tools.screens.goHome(null);
    await this.purge();
  }

  look(look: Partial<Omit<HistoryState, 'erased'>>): void {
    this.#tell(look);
  }

  /** What the lifter says of a set in the list. */
  async say(id: string, said: Partial<Omit<SetLog, 'setId' | 'changedAt'>>): Promise<void> {
    const { store, screens } = this.#tools;
    const known = screens.state.sets.find((set) => set.id === id)?.log ?? emptyLog(id);
    const problem = await store.keepLog({ ...known, ...said, changedAt: new Date().toISOString() });
    await this.#after(problem);
  }

  /** Gone from the list at once, for good after a while. */
  async erase(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    // One deletion can be taken back, the last one.
    await this.purge();
    const problem = await this.#tools.store.eraseMany(ids);
    if (!problem) {
      this.#hasErased = true;
      this.#tell({ erased: ids.length });
      this.#purging = setTimeout(() => void this.purge(), UNDO_MS);
    }
    await this.#after(problem);
  }

  async restore(): Promise<void> {
    clearTimeout(this.#purging);
    const { store } = this.#tools;
    const gone = await store.outOfSight();
    // A page that was opened since has let them go for good.
    const isTooLate = gone.kind === 'found' && gone.ids.length === 0;
    const problem = isTooLate ? ({ kind: 'set-not-found' } as const) : await store.restoreErased();
    if (isTooLate || !problem) {
      this.#hasErased = false;
      this.#tell({ erased: 0 });
    }
    await this.#after(problem);
  }

  /** Sets that were stored again since they were deleted, as by an import, are no longer offered to be brought back. */
  async recount(): Promise<void> {
    const { store, screens } = this.#tools;
    if (screens.state.history.erased === 0) return;
    const gone = await store.outOfSight();
    if (gone.kind === 'found') this.#tell({ erased: Math.min(gone.ids.length, screens.state.history.erased) });
  }

  /** What this page has deleted goes for good; what could not go before is tried again. Another page's is left to it. */
  async purge(): Promise<void> {
    clearTimeout(this.#purging);
    if (!this.#hasErased) return;
    this.#tell({ erased: 0 });
    await this.purgeLeftOver();
  }

  /** All that was deleted and not brought back goes for good, whichever page or visit it was deleted on. */
  async purgeLeftOver(): Promise<void> {
    const { store, screens } = this.#tools;
    const problem = await store.purge();
    this.#hasErased = problem !== null;
    if (problem) screens.tellProblem(problem);
  }

  async #after(problem: Problem | null): Promise<void> {
    if (problem) this.#tools.screens.tellProblem(problem);
    await this.#tools.changed();
  }

  #tell(news: Partial<HistoryState>): void {
    const { screens } = this.#tools;
    screens.tell({ history: { ...screens.state.history, ...news } });
  }
}
