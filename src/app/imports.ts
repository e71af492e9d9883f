import type { ImportFile, ImportStanding, ImportState, ImportWish } from '../core/vocabulary/import-state.ts';
import type { SetSummary } from '../core/vocabulary/report.ts';
import type { BackupParts } from '../store/backup/backup-parts.ts';
import { takeBack, type Undo } from '../store/take-back.ts';
import { filmedAt } from './filmed-at.ts';
import { failedStep, keptStep, type Step, takeBackup, takeLoads, takeSet } from './import-steps.ts';
import { isHereByNow } from './is-here-by-now.ts';
import { type ImportTask, lookAtFiles } from './look-at-files.ts';
import type { RunTools } from './run-tools.ts';
import type { Screens } from './screens.ts';
import { setOfRecording } from './set-of-recording.ts';
import { unexpected } from './unexpected.ts';
import type { VideoQueue } from './video-queue.ts';

interface Tools {
  readonly screens: Screens;
  readonly parts: BackupParts;
  readonly queue: VideoQueue;
  /** What keypoints are judged by that come without a report. */
  readonly asked: () => Pick<RunTools, 'statureCm' | 'warning'>;
  /** Sets, machines or wishes are other than before. */
  readonly changed: () => Promise<void>;
}

/** What is done first: what takes long and may be stopped comes last, and loads find the sets that came with them. */
const ORDER: readonly ImportTask['kind'][] = ['backup', 'set', 'keypoints', 'loads', 'video', 'nothing'];

const LEFT_OUT: ImportStanding = { kind: 'left-out' };
const HERE: ImportStanding = { kind: 'here-already' };

/** Keypoints that came with a set's own file go with it. */
const withoutWhatCameWithIt = (file: ImportFile): ImportFile =>
  file.standing.kind === 'done' ? { ...file, standing: { kind: 'undone' } } : file;

/** Files that are read in: looked at, shown, taken in one after the other, and taken back. */
export class Imports {
  readonly #tools: Tools;
  #files: readonly File[] = [];
  #tasks: readonly ImportTask[] = [];
  #undos: Undo[] = [];
  /** Files that were chosen before these are no longer news. */
  #round = 0;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Shows what is in files, beside those that wait, and changes nothing. Does nothing while others are being read in. */
  async look(files: readonly File[]): Promise<void> {
    const state = this.#state;
    if (files.length === 0 || state?.stage === 'working' || state?.stage === 'paused') return;
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
    const state = this.#state;
    if (state?.stage !== 'asking') return;
    if (wish.unit === state.wish.unit) this.#tell({ wish });
    else await this.#look(wish);
  }

  /** Takes in all that is wanted. A file fails alone; what was here before is never touched by it. */
  async begin(): Promise<void> {
    const { changed } = this.#tools;
    if (this.#state?.stage !== 'asking') return;
    const round = this.#round;
    this.#tell({ stage: 'working' });
    for (const kind of ORDER) {
      for (const [place, task] of this.#tasks.entries()) {
        if (task.kind === kind) await this.#takeIn(place, task, round);
      }
    }
    this.#tell({ stage: 'done', undo: this.#undos.length > 0 ? 'can' : 'none' });
    await changed();
  }

  pause(): void {
    if (this.#state?.stage !== 'working') return;
    this.#tools.queue.pause();
    this.#tell({ stage: 'paused' });
  }

  resume(): void {
    if (this.#state?.stage !== 'paused') return;
    this.#tell({ stage: 'working' });
    this.#tools.queue.resume();
  }

  /** Nothing more is taken in; what is done stays, and can be taken back. */
  cancel(): void {
    const { queue } = this.#tools;
    this.#round += 1;
    queue.cancel();
    if (this.#state?.stage === 'paused') this.#tell({ stage: 'working' });
  }

  /** A set begins on the screen: the video in work waits, and begins again when the lifter goes on. */
  interrupt(): void {
    const { queue } = this.#tools;
    const stage = this.#state?.stage;
    const hasVideos = this.#tasks.some(({ kind }) => kind === 'video');
    if (!hasVideos || (stage !== 'working' && stage !== 'paused')) return;
    queue.cancel();
    queue.pause();
    this.#tell({ stage: 'paused' });
  }

  /** Takes back all that was taken in; what the device refuses can be tried again. */
  async undo(): Promise<void> {
    const before = this.#state?.undo;
    if (before !== 'can' && before !== 'failed') return;
    this.#tell({ undo: 'undoing' });
    const problem = await takeBack(this.#undos);
    if (problem) this.#tell({ undo: 'failed' });
    else this.#tell({ undo: 'undone', files: this.#state?.files.map(withoutWhatCameWithIt) ?? [] });
    await this.#tools.changed();
  }

  /** Of one file: taken back, the file says so. */
  #undoOf(place: number, undo: Undo): Undo {
    return async () => {
      const problem = await undo();
      if (!problem) this.#tellOf(place, { standing: { kind: 'undone' } });
      return problem;
    };
  }

  /** The list is put away; while something is going on it stays. */
  leave(): void {
    const stage = this.#state?.stage;
    if (!stage || stage === 'working' || stage === 'paused') return;
    this.#round += 1;
    this.#files = [];
    this.#tasks = [];
    this.#undos = [];
    this.#tools.screens.tell({ importing: null });
  }

  get #state(): ImportState | null {
    return this.#tools.screens.state.importing;
  }

  async #look(wish: ImportWish): Promise<void> {
    const { screens, parts } = this.#tools;
    const round = ++this.#round;
    const files = this.#files.map(
      ({ name, size }, id): ImportFile => ({
        id,
        name,
        bytes: size,
        content: { kind: 'unknown' },
        standing: { kind: 'reading' },
      }),
    );
    screens.tell({ importing: { stage: 'reading', files, wish, undo: 'none' } });
    const tasks: ImportTask[] = this.#files.map(() => ({ kind: 'nothing' }));
    try {
      await lookAtFiles(this.#files, {
        parts,
        wish,
        here: await this.#here(),
        found: (place, { task, ...news }) => {
          tasks[place] = news.standing.kind === 'wanted' ? task : { kind: 'nothing' };
          if (round === this.#round) this.#tellOf(place, news);
        },
      });
    } catch (error) {
      unexpected(error);
    }
    if (round !== this.#round) return;
    this.#tasks = tasks;
    const unread = (this.#state?.files ?? []).filter(({ standing }) => standing.kind === 'reading');
    for (const { id } of unread) this.#tellOf(id, { standing: { kind: 'failed', why: 'unexpected' } });
    this.#tell({ stage: 'asking' });
  }

  async #here(): Promise<readonly SetSummary[]> {
    const listed = await this.#tools.parts.sets.list();
    return listed.kind === 'listed' ? listed.sets : [];
  }

  async #takeIn(place: number, task: ImportTask, round: number): Promise<void> {
    if (task.kind === 'nothing') return this.#takeOver(place);
    if (round !== this.#round) return this.#tellOf(place, { standing: LEFT_OUT });
    this.#tellOf(place, { standing: { kind: 'working', share: null } });
    const tell = (share: number): void => this.#tellOf(place, { standing: { kind: 'working', share } });
    const { standing, undo } = await this.#step(place, task, tell).catch((error: unknown) =>
      failedStep(unexpected(error)),
    );
    if (undo) this.#undos.push(this.#undoOf(place, undo));
    this.#tellOf(place, { standing });
  }

  /** Keypoints that came with a set's own file are in once it is. */
  #takeOver(place: number): void {
    const file = this.#state?.files[place];
    if (file?.standing.kind === 'wanted') this.#tellOf(place, { standing: { kind: 'done', changed: 0, setId: null } });
  }

  async #step(place: number, task: ImportTask, tell: (share: number) => void): Promise<Step> {
    const { parts } = this.#tools;
    const file = this.#files[place];
    if (!file) return { standing: LEFT_OUT, undo: null };
    const listed = await parts.sets.list();
    if (listed.kind === 'failed') return failedStep(listed.problem);
    if (await isHereByNow(task, file, listed.sets, parts.sets)) return { standing: HERE, undo: null };
    switch (task.kind) {
      case 'set':
        return takeSet(task.set, parts.sets);
      case 'keypoints': {
        const asked = this.#tools.asked();
        const set = setOfRecording(task.recording, { ...asked, name: file.name, createdAt: filmedAt(file) });
        return set ? takeSet(set, parts.sets) : failedStep({ kind: 'no-person' });
      }
      case 'backup':
        return takeBackup(file, parts, tell);
      case 'loads':
        return takeLoads(task.text, this.#state?.wish ?? { unit: 'kg', replaceLoads: false }, listed.sets, parts.sets);
      case 'video':
        return this.#checkVideo(file, tell);
      case 'nothing':
        return { standing: LEFT_OUT, undo: null };
      default:
        return task satisfies never;
    }
  }

  async #checkVideo(file: File, tell: (share: number) => void): Promise<Step> {
    const { queue, parts, changed } = this.#tools;
    const round = this.#round;
    let checked = await queue.check(file, tell);
    while (checked.kind === 'cancelled' && round === this.#round) checked = await queue.check(file, tell);
    if (checked.kind === 'cancelled') return { standing: LEFT_OUT, undo: null };
    if (checked.kind === 'failed') return failedStep(checked.problem);
    // Minutes may pass until the last one: each set is in the list as soon as it is there.
    await changed();
    return keptStep(checked.setId, parts.sets);
  }

  #tellOf(place: number, news: Partial<Pick<ImportFile, 'content' | 'standing'>>): void {
    const files = this.#state?.files.map((file) => (file.id === place ? { ...file, ...news } : file));
    if (files) this.#tell({ files });
  }

  #tell(news: Partial<ImportState>): void {
    const importing = this.#state;
    if (importing) this.#tools.screens.tell({ importing: { ...importing, ...news } });
  }
}
