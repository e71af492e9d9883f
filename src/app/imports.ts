import type { ImportWish } from '../core/vocabulary/import-state.ts';
import { takeBack, type Undo, type UndoComing } from '../store/take-back.ts';
import { ImportNews } from './import-news.ts';
import { failedStep } from './import-steps.ts';
import type { ImportTask, ImportWork } from './import-task.ts';
import { isImportUnderWay } from './is-import-under-way.ts';
import { lookAtFiles } from './look-at-files.ts';
import type { Screens } from './screens.ts';
import { type TakingIn, takeIn } from './take-in.ts';
import { unexpected } from './unexpected.ts';

interface Tools extends TakingIn {
  readonly screens: Screens;
}

/** What is done first: what takes long and may be stopped comes last, and loads find the sets that came with them. */
const ORDER: readonly ImportTask['kind'][] = ['backup', 'set', 'keypoints', 'loads', 'video'];

const isWork = (task: ImportTask): task is ImportWork => ORDER.includes(task.kind);

/** Files that are read in: looked at, shown, taken in one after the other, and taken back. */
export class Imports {
  readonly #tools: Tools;
  readonly #news: ImportNews;
  #files: readonly File[] = [];
  #tasks: readonly ImportTask[] = [];
  #undos: Undo[] = [];
  /** Files that were chosen before these are no longer news. */
  #round = 0;

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#news = new ImportNews(tools.screens);
  }

  /** Shows what is in files, beside those that wait, and changes nothing. Does nothing while others are being read in. */
  async look(files: readonly File[]): Promise<void> {
    const { state } = this.#news;
    if (files.length === 0 || (state && isImportUnderWay(state))) return;
    this.#undos = [];
    if (state && state.stage !== 'done') {
      this.#files = [...this.#files, ...files];
      return this.#look(state.wish);
    }
    this.#files = files;
    const { viewWish } = this.#tools.screens.state;
    await this.#look({ unit: viewWish.units === 'metric' ? 'kg' : 'lb', replaceLoads: false });
  }

  /** Another answer to what is asked; the files are looked at anew. */
  async choose(wish: ImportWish): Promise<void> {
    const { state } = this.#news;
    if (state?.stage !== 'asking') return;
    if (wish.unit === state.wish.unit) this.#news.tell({ wish });
    else await this.#look(wish);
  }

  /** Takes in all that is wanted. A file fails alone; what was here before is never touched by it. */
  async begin(): Promise<void> {
    const { state } = this.#news;
    if (state?.stage !== 'asking') return;
    const round = this.#round;
    this.#news.tell({ stage: 'working' });
    for (const kind of ORDER) {
      for (const [place, task] of this.#tasks.entries()) {
        if (task.kind === kind && isWork(task))
          await this.#takeIn(place, task, state.wish, () => round === this.#round);
      }
    }
    this.#news.tell({ stage: 'done', undo: this.#undos.length > 0 ? 'can' : 'none' });
    await this.#tools.changed();
  }

  pause(): void {
    if (this.#news.stage !== 'working') return;
    this.#tools.queue.pause();
    this.#news.tell({ stage: 'paused' });
  }

  resume(): void {
    if (this.#news.stage !== 'paused') return;
    this.#news.tell({ stage: 'working' });
    this.#tools.queue.resume();
  }

  /** Nothing more is taken in; what is done stays, and can be taken back. */
  cancel(): void {
    this.#round += 1;
    this.#tools.queue.cancel();
    if (this.#news.stage === 'paused') this.#news.tell({ stage: 'working' });
  }

  /** A set begins on the screen: the video in work waits, and begins again when the lifter goes on. */
  interrupt(): void {
    const { queue } = this.#tools;
    const { stage } = this.#news;
    const hasVideos = this.#tasks.some(({ kind }) => kind === 'video');
    if (!hasVideos || (stage !== 'working' && stage !== 'paused')) return;
    queue.cancel();
    queue.pause();
    this.#news.tell({ stage: 'paused' });
  }

  /** Takes back all that was taken in, but no set of which something was said since; what the device refuses can be tried again. */
  async undo(): Promise<void> {
    const before = this.#news.state?.undo;
    if (before !== 'can' && before !== 'failed') return;
    this.#news.tell({ undo: 'undoing' });
    const problem = await takeBack(this.#undos);
    this.#news.tell({ undo: problem ? 'failed' : 'undone' });
    await this.#tools.changed();
  }

  /** The list is put away; while something is going on it stays. */
  leave(): void {
    const { state } = this.#news;
    if (!state || isImportUnderWay(state)) return;
    this.#round += 1;
    this.#files = [];
    this.#tasks = [];
    this.#undos = [];
    this.#news.close();
  }

  async #look(wish: ImportWish): Promise<void> {
    const { parts } = this.#tools;
    const news = this.#news;
    const round = ++this.#round;
    news.open(this.#files, wish);
    const tasks: ImportTask[] = this.#files.map(() => ({ kind: 'nothing' }));
    try {
      const listed = await parts.sets.list();
      await lookAtFiles(this.#files, {
        parts,
        wish,
        here: listed.kind === 'listed' ? listed.sets : [],
        found: (place, { task, content, standing }) => {
          tasks[place] = standing.kind === 'wanted' ? task : { kind: 'nothing' };
          if (round === this.#round) news.tellOf(place, { content, standing });
        },
      });
    } catch (error) {
      unexpected(error);
    }
    if (round !== this.#round) return;
    this.#tasks = tasks;
    const unread = (news.state?.files ?? []).filter(({ standing }) => standing.kind === 'reading');
    for (const { id } of unread) news.tellOf(id, { standing: { kind: 'failed', why: 'unexpected' } });
    news.tell({ stage: 'asking' });
  }

  async #takeIn(place: number, work: ImportWork, wish: ImportWish, isWanted: () => boolean): Promise<void> {
    const file = this.#files[place];
    const tasks = this.#tasks;
    if (!file || !isWanted()) return this.#news.tellOf(place, { standing: { kind: 'left-out' } }, tasks);
    const tell = (share: number | null): void =>
      this.#news.tellOf(place, { standing: { kind: 'working', share } }, tasks);
    tell(null);
    const { standing, undo } = await takeIn(work, file, this.#tools, { wish, tell, isWanted }).catch((error: unknown) =>
      failedStep(unexpected(error)),
    );
    if (undo) this.#undos.push(this.#undoOf(place, undo));
    this.#news.tellOf(place, { standing }, tasks);
  }

  /** Of one file: taken back, the file says so, and how many sets of it stay. */
  #undoOf(place: number, undo: UndoComing): Undo {
    const tasks = this.#tasks;
    // Of all tries together: what has stayed at the first is not looked at again.
    let stayed = 0;
    return async () => {
      const problem = await undo((sets) => {
        stayed += sets;
      });
      if (!problem) this.#news.tellOf(place, { standing: { kind: 'undone', stayed } }, tasks);
      return problem;
    };
  }
}
