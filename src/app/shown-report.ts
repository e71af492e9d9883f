import { reviewSet } from '../core/report/review-set.ts';
import type { Correction } from '../core/vocabulary/correction.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { SetReport } from '../core/vocabulary/report.ts';
import { emptyLog, type SetLog } from '../core/vocabulary/set-log.ts';
import type { SetStore, StoredSet } from '../store/set-store.ts';
import type { ReportView } from './app-state.ts';
import { judgedAnew } from './judged-anew.ts';
import { judgedFirst } from './judged-first.ts';
import { withReview } from './make-report.ts';
import { newId } from './new-id.ts';
import { reviewWish } from './review-wish.ts';
import type { RunOutcome } from './run-outcome.ts';
import type { Screens } from './screens.ts';
import { SetKeeper } from './set-keeper.ts';

interface Tools {
  readonly store: SetStore;
  readonly screens: Screens;
  /** A set has been judged for the first time. */
  readonly judged: (report: SetReport) => void;
  /** The store has taken a set, or has failed to. */
  readonly stored: () => Promise<void>;
}

/** A pad line that has not moved for this long is where the lifter wants it. */
const FINGER_RESTS_MS = 300;

/** The set on the report's screen: judged, stored, and changed by what the lifter puts right or says of it. */
export class ShownReport {
  readonly #tools: Tools;
  #set: StoredSet | null = null;
  /** As it was before each change, since it was opened. */
  #before: readonly StoredSet[] = [];
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #keeper: SetKeeper;

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#keeper = new SetKeeper(tools.store);
  }

  /** With its keypoints; null when no report is shown. */
  get set(): StoredSet | null {
    return this.#tools.screens.view.kind === 'report' ? this.#set : null;
  }

  /** Whether the set on the screen is stored, once that is known. */
  get storing(): Promise<boolean> {
    return this.#keeper.storing;
  }

  /** Judges what was recorded and shows it; resolves when it is stored, or could not be. null: there was nobody. */
  async present(
    outcome: Extract<RunOutcome, { kind: 'recorded' }>,
    { machineId, face }: { readonly machineId: string | null; readonly face: ReportView['face'] },
  ): Promise<SetReport | null> {
    const { snapshot, draft } = outcome;
    const { screens, judged } = this.#tools;
    const first = { id: draft?.id ?? newId(), now: new Date().toISOString(), machineId };
    const { set, problem } = judgedFirst(outcome, first);
    if (set === null) {
      screens.goHome(problem);
      await draft?.discard();
      return null;
    }
    // Who is in trouble is told what to do about it, which the card has no room for.
    this.#open(set, 'keeping', { problem, snapshot, face: problem ? 'page' : face, origin: 'run' });
    judged(set.report);
    // What could not be stored is still to be had from what was put by, at the next visit.
    if (await this.#keep(set)) await draft?.discard();
    else draft?.end();
    return set.report;
  }

  /** Judges what was put by of a set that was cut off, shows it and stores it; true when it is stored. */
  async finish({ report, recording }: StoredSet): Promise<boolean> {
    const { screens } = this.#tools;
    if (screens.view.kind === 'live') return false;
    const { setup } = report;
    const review = reviewSet(recording, reviewWish(setup.padLine.setBy === 'proposal' ? null : setup.padLine, setup));
    if (review.kind === 'nobody') {
      screens.goHome({ kind: 'no-person' });
      return true;
    }
    const set = { recording, report: withReview(report, review) };
    this.#open(set, 'keeping');
    return this.#keep(set);
  }

  /** Shows a stored set, unless a source has been opened meanwhile. */
  async recall(id: string, origin: ReportView['origin'] = 'home'): Promise<void> {
    const { store, screens } = this.#tools;
    const recalled = await store.recall(id);
    if (screens.view.kind === 'live') return;
    if (recalled.kind === 'failed') return screens.goHome(recalled.problem);
    this.#open(recalled.set, this.#kept, { origin });
  }

  openPage(): void {
    this.#tell({ face: 'page' });
  }

  /** The line follows the finger; the set is judged once it rests. */
  movePadLine(padLine: PadLine): void {
    const { view } = this.#tools.screens;
    if (view.kind !== 'report') return;
    const { report } = view;
    this.#tell({ keeping: 'keeping', report: { ...report, setup: { ...report.setup, padLine } } });
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      if (this.set?.report.id === report.id) this.correct({ padLine });
    }, FINGER_RESTS_MS);
  }

  /** Judges the set anew, from its raw poses. */
  correct(correction: Correction): void {
    const { set } = this;
    if (!set) return;
    const judged = judgedAnew(set, correction);
    if (judged) this.#change(judged);
    else void this.#refuse(set);
  }

  /** What was to be corrected is shown as it was before. */
  async #refuse(set: StoredSet): Promise<void> {
    this.#tell({ report: set.report });
    this.#tools.screens.tellProblem({ kind: 'no-person' });
    const isStored = await this.storing;
    if (this.set === set) this.#tell({ keeping: isStored ? this.#kept : 'failed' });
  }

  /** What the lifter says of the set. */
  say(said: Partial<Omit<SetLog, 'setId' | 'changedAt'>>): void {
    const { set } = this;
    if (!set) return;
    const log = { ...(set.log ?? emptyLog(set.report.id)), ...said, changedAt: new Date().toISOString() };
    this.#change({ ...set, log });
  }

  /** Takes the last change back; does nothing where there is none. */
  undo(): void {
    const last = this.#before.at(-1);
    if (!this.set || !last) return;
    this.#before = this.#before.slice(0, -1);
    this.#take(last);
  }

  /** Reps of which other set are to be compared with this one's; null: of none. */
  async compareWith(id: string | null): Promise<void> {
    const shown = this.set?.report.id;
    const recalled = id === null ? null : await this.#tools.store.recall(id);
    if (this.set?.report.id !== shown) return;
    if (recalled?.kind === 'failed') this.#tools.screens.tellProblem(recalled.problem);
    else this.#tell({ other: recalled?.set ?? null });
  }

  #open(
    set: StoredSet,
    keeping: ReportView['keeping'],
    more: Partial<Pick<ReportView, 'problem' | 'snapshot' | 'face' | 'origin'>> = {},
  ): void {
    const { report, recording, log = emptyLog(report.id) } = set;
    clearTimeout(this.#resting);
    this.#set = set;
    this.#before = [];
    this.#keeper.begin(keeping !== 'keeping' && keeping !== 'failed');
    const usual = { face: 'page', origin: 'home', undos: 0, other: null, problem: null, snapshot: null } as const;
    this.#tools.screens.show({ kind: 'report', ...usual, ...more, report, recording, log, keeping });
  }

  #change(set: StoredSet): void {
    if (this.#set) this.#before = [...this.#before, this.#set];
    this.#take(set);
  }

  #take(set: StoredSet): void {
    const before = this.#set;
    const { report, log = emptyLog(report.id) } = set;
    this.#set = set;
    this.#tell({ report, log, undos: this.#before.length, keeping: 'keeping' });
    void this.#keep(set, before);
  }

  #tell(news: Partial<ReportView>): void {
    const { screens } = this.#tools;
    if (screens.view.kind === 'report') screens.show({ ...screens.view, ...news });
  }

  /** Only what differs from `before`, which is stored; absent: all of it. False when it could not be stored. */
  async #keep(set: StoredSet, before?: StoredSet | null): Promise<boolean> {
    const { screens, stored } = this.#tools;
    const problem = await this.#keeper.keep(set, before ?? null);
    const { view } = screens;
    if (view.kind === 'report' && this.#set === set) {
      this.#tell({ keeping: problem ? 'failed' : this.#kept, problem: problem ?? view.problem });
    } else if (problem && view.kind === 'home') {
      // Left before it was known: the only copy comes back, to be exported.
      this.#open(set, 'failed', { problem });
    }
    await stored();
    return problem === null;
  }

  get #kept(): ReportView['keeping'] {
    return this.#tools.screens.state.storageLasts ? 'kept' : 'not-lasting';
  }
}
