import { localWishStore } from '../store/backup/wish-store.ts';
import type { StoredSet } from '../store/set-store.ts';
import type { AppParts } from './app-parts.ts';
import { Exports } from './exports.ts';
import { Imports } from './imports.ts';
import type { Runs } from './runs.ts';
import type { Screens } from './screens.ts';
import { VideoQueue } from './video-queue.ts';

interface Tools {
  readonly parts: AppParts;
  readonly screens: Screens;
  readonly runs: () => Runs;
  /** The set on the screen. */
  readonly shown: () => StoredSet | null;
  /** Sets, machines, soreness or wishes are other than before. */
  readonly changed: () => Promise<void>;
}

/** All that goes out of Padline as files, and comes in. */
export class Files {
  readonly exports: Exports;
  readonly imports: Imports;

  constructor({ parts: app, screens, runs, shown, changed }: Tools) {
    const { store, machineStore, sorenessStore, estimator, options, modelsUrl } = app;
    const parts = { sets: store, machines: machineStore, soreness: sorenessStore, wishes: localWishStore() };
    this.exports = new Exports({ screens, parts, shown });
    const asked = () => ({ statureCm: options.statureCm, warning: screens.state.warning });
    const queue = new VideoQueue({
      store,
      inTurn: (work) => runs().inTurn(work),
      shared: () => ({
        estimator,
        model: { model: options.model, backend: options.backend, modelsUrl },
        ...asked(),
        earlierSets: () => screens.state.sets,
      }),
    });
    this.imports = new Imports({ screens, parts, queue, asked, changed });
  }

  /** A set begins on the screen: it has the model for itself, and what was made of another set is put away. */
  yield(): void {
    this.exports.leave();
    this.imports.interrupt();
  }
}
