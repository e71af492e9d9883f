import type { FileJob } from '../core/vocabulary/file-job.ts';
import type { FileWish } from '../core/vocabulary/file-wish.ts';
import type { BackupParts } from '../store/backup/backup-parts.ts';
import type { ExportFile } from '../store/export/export-file.ts';
import type { StoredSet } from '../store/set-store.ts';
import { type MadeFile, makeFile } from './make-file.ts';
import type { Screens } from './screens.ts';
import { shareOrSave } from './share-or-save.ts';
import { unexpected } from './unexpected.ts';

interface Tools {
  readonly screens: Screens;
  readonly parts: BackupParts;
  /** The set on the screen. */
  readonly shown: () => StoredSet | null;
}

/** A share sheet opens for a tap that is no older than this; most browsers allow five seconds. */
const TAP_LASTS_MS = 4000;

/** Files that take a while: made one at a time, shown as they grow, handed over in a tap. */
export class Exports {
  readonly #tools: Tools;
  #making: AbortController | null = null;
  #made: { readonly task: FileWish['kind']; readonly file: ExportFile; readonly leftOut: number } | null = null;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Makes a file; what is being made is given up. Call it inside a tap, so that what is quick can be shared at once. */
  async make(wish: FileWish): Promise<void> {
    this.leave();
    const making = new AbortController();
    this.#making = making;
    const task = wish.kind;
    const tappedAt = performance.now();
    this.#tell({ task, kind: 'making', share: null });
    const outcome = await this.#outcomeOf(wish, making);
    if (this.#making !== making) return;
    this.#making = null;
    switch (outcome.kind) {
      case 'cancelled':
        return this.#tell(null);
      case 'failed':
        return this.#tell({ task, kind: 'failed', why: outcome.why });
      case 'made':
        this.#made = { task, ...outcome };
        if (performance.now() - tappedAt < TAP_LASTS_MS) return this.hand();
        return this.#offer();
      default:
        outcome satisfies never;
    }
  }

  /** Shares or saves what was made. Call it inside a tap. */
  async hand(): Promise<void> {
    const made = this.#made;
    if (!made) return;
    const { task, file, leftOut } = made;
    const handed = await shareOrSave([file]);
    if (this.#made !== made) return;
    // Who closes the sheet may want another one: the file stays until it is taken.
    if (handed === 'cancelled') return this.#offer();
    this.#made = null;
    this.#tell({ task, kind: 'handed', name: file.name, leftOut });
  }

  /** A picture of a chart, or another file that a screen has made itself. Call it inside a tap. */
  async handThis(file: ExportFile): Promise<void> {
    await shareOrSave([file]);
  }

  /** Gives up what is being made or waits. */
  leave(): void {
    this.#making?.abort();
    this.#making = null;
    this.#made = null;
    if (this.#tools.screens.state.fileJob) this.#tell(null);
  }

  async #outcomeOf(wish: FileWish, making: AbortController): Promise<MadeFile> {
    const { screens, parts, shown } = this.#tools;
    const onProgress = (share: number): void => {
      if (this.#making === making) this.#tell({ task: wish.kind, kind: 'making', share });
    };
    try {
      return await makeFile(wish, { parts, state: screens.state, set: shown(), signal: making.signal, onProgress });
    } catch (error) {
      unexpected(error);
      return { kind: 'failed', why: 'unexpected' };
    }
  }

  #offer(): void {
    if (!this.#made) return;
    const { task, file, leftOut } = this.#made;
    this.#tell({ task, kind: 'ready', name: file.name, bytes: file.blob.size, leftOut });
  }

  #tell(fileJob: FileJob | null): void {
    this.#tools.screens.tell({ fileJob });
  }
}
