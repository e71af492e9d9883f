import type { FrameSource, Opened } from '../capture/frame-source.ts';
import { openVideoFile } from '../capture/video-file.ts';
import { reviewSet } from '../core/report/review-set.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetStore } from '../store/set-store.ts';
import { backgroundTools, gatedSource } from './background-run.ts';
import { filmedAt } from './filmed-at.ts';
import { makeReport } from './make-report.ts';
import { newId } from './new-id.ts';
import { reviewWish } from './review-wish.ts';
import type { RunOutcome } from './run-outcome.ts';
import type { RunTools } from './run-tools.ts';
import { SetRun } from './set-run.ts';
import { unexpected } from './unexpected.ts';

interface Tools {
  readonly store: SetStore;
  /** What every run needs; asked for anew for each video. */
  readonly shared: () => Pick<RunTools, 'estimator' | 'model' | 'statureCm' | 'warning' | 'earlierSets'>;
  /** One run at a time, on the screen or behind it. */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

export type CheckedVideo =
  | { readonly kind: 'kept'; readonly setId: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Checks videos behind the screen, one after the other; each becomes a set of the day it was filmed. */
export class VideoQueue {
  readonly #tools: Tools;
  #run: SetRun | null = null;
  #isCancelled = false;
  #paused: Promise<void> | null = null;
  #goOn: () => void = () => {};

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Analyses a video and stores its set. */
  async check(file: File, tell: (share: number) => void): Promise<CheckedVideo> {
    this.#isCancelled = false;
    // Whoever waits must not keep a set on the screen waiting too.
    await this.#paused;
    try {
      return await this.#tools.inTurn(() => this.#check(file, tell));
    } catch (error) {
      return { kind: 'failed', problem: unexpected(error) };
    }
  }

  /** Frames wait from now on. */
  pause(): void {
    this.#paused ??= new Promise((resolve) => {
      this.#goOn = resolve;
    });
  }

  resume(): void {
    this.#paused = null;
    this.#goOn();
  }

  /** The video that is being checked is given up; nothing of it is kept. */
  cancel(): void {
    this.#isCancelled = true;
    this.#run?.cancel();
    this.resume();
  }

  async #check(file: File, tell: (share: number) => void): Promise<CheckedVideo> {
    const opened: Opened<FrameSource> | null = this.#isCancelled ? null : await openVideoFile(file, file.name, 'video');
    if (opened?.kind === 'failed') return opened;
    if (!opened) return { kind: 'cancelled' };
    const source = gatedSource(opened.source, async () => {
      await this.#paused;
    });
    const run = new SetRun(source, backgroundTools(this.#tools.shared(), tell));
    this.#run = run;
    if (this.#isCancelled) run.cancel();
    const outcome = await run.execute();
    this.#run = null;
    return this.#isCancelled ? { kind: 'cancelled' } : this.#keep(outcome, filmedAt(file));
  }

  async #keep(outcome: RunOutcome, createdAt: string): Promise<CheckedVideo> {
    if (outcome.kind === 'failed') return outcome;
    if (outcome.kind !== 'recorded') return { kind: 'cancelled' };
    const { recording, facts, padLine } = outcome;
    const review = reviewSet(recording, reviewWish(padLine, facts));
    if (review.kind === 'nobody') return { kind: 'failed', problem: outcome.problem ?? { kind: 'no-person' } };
    const id = newId();
    const problem = await this.#tools.store.keep({
      recording,
      report: makeReport({ ...facts, id, createdAt }, recording, review),
    });
    return problem ? { kind: 'failed', problem } : { kind: 'kept', setId: id };
  }
}
