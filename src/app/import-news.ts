import type { ImportFile, ImportState, ImportWish } from '../core/vocabulary/import-state.ts';
import type { ImportTask } from './import-task.ts';
import type { Screens } from './screens.ts';
import { standingBeside } from './standing-beside.ts';

type FileNews = Partial<Pick<ImportFile, 'content' | 'standing'>>;

/** What the screens are told of files that are read in. */
export class ImportNews {
  readonly #screens: Screens;

  constructor(screens: Screens) {
    this.#screens = screens;
  }

  /** null: nothing is being read in. */
  get state(): ImportState | null {
    return this.#screens.state.importing;
  }

  get stage(): ImportState['stage'] | null {
    return this.state?.stage ?? null;
  }

  /** These files are being looked at. */
  open(chosen: readonly File[], wish: ImportWish): void {
    const files = chosen.map(
      ({ name, size }, id): ImportFile => ({
        id,
        name,
        bytes: size,
        content: { kind: 'unknown' },
        standing: { kind: 'reading' },
      }),
    );
    this.#screens.tell({ importing: { stage: 'reading', files, wish, undo: 'none' } });
  }

  close(): void {
    this.#screens.tell({ importing: null });
  }

  tell(news: Partial<ImportState>): void {
    const { state } = this;
    if (state) this.#screens.tell({ importing: { ...state, ...news } });
  }

  /** Of the file at `place`, and by `tasks` of those that come with it. */
  tellOf(place: number, news: FileNews, tasks: readonly ImportTask[] = []): void {
    const { standing } = news;
    const isBeside = ({ id }: ImportFile): boolean => {
      const task = tasks[id];
      return task?.kind === 'with-set' && task.place === place;
    };
    const files = this.state?.files.map((file) => {
      if (file.id === place) return { ...file, ...news };
      return standing && isBeside(file) ? { ...file, standing: standingBeside(standing) } : file;
    });
    if (files) this.tell({ files });
  }
}
