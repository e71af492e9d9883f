import type { Problem } from '../core/vocabulary/problem.ts';
import type { Soreness, SorenessMoment } from '../core/vocabulary/soreness.ts';
import type { SorenessStore } from '../store/soreness-store.ts';
import { localDay } from '../words/local-day.ts';
import { type Asking, rememberAsking } from './remembered-asking.ts';
import type { Screens } from './screens.ts';

/** What the lifter says of the back, before and after a training and on the next morning. */
export class SorenessLog {
  readonly #store: SorenessStore;
  readonly #screens: Screens;

  readonly #changed: () => void;

  /** `changed`: what was said, or whether it is asked for, is other than before. */
  constructor(store: SorenessStore, screens: Screens, changed: () => void = () => undefined) {
    this.#store = store;
    this.#screens = screens;
    this.#changed = changed;
  }

  /** Reads what the device remembers. */
  async list(): Promise<void> {
    const listed = await this.#store.list();
    if (listed.kind === 'listed') this.#screens.tell({ soreness: listed.entries });
    else this.#screens.tellProblem(listed.problem);
  }

  /** `day` is the one that was asked about, as in 2026-11-22. Said again, the later word counts. */
  async say(moment: SorenessMoment, level: number, day: string): Promise<void> {
    const changedAt = new Date().toISOString();
    const entry: Soreness = { id: `${day}-${moment}`, day, moment, level, changedAt };
    await this.#after(await this.#store.keep(entry));
  }

  async erase(id: string): Promise<void> {
    await this.#after(await this.#store.erase(id));
  }

  async eraseAll(): Promise<void> {
    await this.#after(await this.#store.eraseAll());
  }

  /** Whether the lifter wants to be asked. */
  ask(kind: Asking['kind']): void {
    const asking: Asking = kind === 'not-today' ? { kind, day: localDay(new Date().toISOString()) } : { kind };
    rememberAsking(asking);
    this.#screens.tell({ asking });
    this.#changed();
  }

  async #after(problem: Problem | null): Promise<void> {
    if (problem) this.#screens.tellProblem(problem);
    await this.list();
    this.#changed();
  }
}
