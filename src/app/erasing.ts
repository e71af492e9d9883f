import type { Drafts } from './drafts.ts';
import type { KeptSets } from './kept-sets.ts';
import type { Machines } from './machines.ts';
import type { SorenessLog } from './soreness-log.ts';
import type { SetVideos } from './video/set-videos.ts';

interface Kept {
  readonly sets: KeptSets;
  readonly drafts: Drafts;
  readonly videos: SetVideos;
  readonly soreness: SorenessLog;
  readonly machines: Machines;
}

/** Takes away what is kept, with all that hangs on it: a set with its draft and its video. */
export class Erasing {
  readonly #kept: Kept;

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  async set(id: string): Promise<void> {
    const { sets, drafts, videos } = this.#kept;
    videos.leave();
    await sets.erase(id);
    await drafts.erase(id);
    await videos.list();
  }

  async allSets(): Promise<void> {
    const { sets, drafts, videos } = this.#kept;
    videos.leave();
    await sets.eraseAll();
    await drafts.eraseAll();
    await videos.list();
  }

  async everything(machinesToo: boolean): Promise<void> {
    await this.allSets();
    await this.#kept.soreness.eraseAll();
    if (machinesToo) await this.#kept.machines.eraseAll();
  }
}
