import { MOST_YAW } from '../core/coaching/thresholds.ts';
import { type ReviewWish, reviewSet } from '../core/report/review-set.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetReport } from '../core/vocabulary/report.ts';
import { USUAL_WARNING } from '../core/vocabulary/warning-wish.ts';
import type { SetStore, StoredSet } from '../store/set-store.ts';
import type { ReportView } from './app-state.ts';
import { makeReport, type RunFacts, withReview } from './make-report.ts';
import { newId } from './new-id.ts';
import type { RunOutcome } from './run-outcome.ts';
import type { Screens } from './screens.ts';

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

/** The set on the report's screen: judged, stored, and judged anew when its pad line is moved. */
export class ShownReport {
  readonly #tools: Tools;
  #set: StoredSet | null = null;
  #storing: Promise<boolean> = Promise.resolve(false);
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** With its keypoints; null when no report is shown. */
  get set(): StoredSet | null {
    return this.#tools.screens.view.kind === 'report' ? this.#set : null;
  }

  /** Whether the set on the screen is stored, once that is known. */
  get storing(): Promise<boolean> {
    return this.#storing;
  }

  /** Judges what was recorded and shows it; resolves when it is stored, or could not be. null: there was nobody. */
  async present(outcome: Extract<RunOutcome, { kind: 'recorded' }>): Promise<SetReport | null> {
    const { recording, facts, problem, padLine, snapshot, draft } = outcome;
    const { screens, judged } = this.#tools;
    const review = reviewSet(recording, reviewWish(padLine, facts));
    if (review.kind === 'nobody') {
      screens.goHome(problem ?? { kind: 'no-person' });
      await draft?.discard();
      return null;
    }
    const report = makeReport(
      { ...facts, id: draft?.id ?? newId(), createdAt: new Date().toISOString() },
      recording,
      review,
    );
    const noReps = report.reps.length === 0 ? whyNoReps(report) : null;
    this.#set = { report, recording };
    screens.show({ kind: 'report', report, keeping: 'keeping', problem: problem ?? noReps, snapshot });
    judged(report);
    // What could not be stored is still to be had from what was put by, at the next visit.
    if (await this.#keep(this.#set)) await draft?.discard();
    else draft?.end();
    return report;
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
    this.#set = { recording, report: withReview(report, review) };
    screens.show({ kind: 'report', report: this.#set.report, keeping: 'keeping', problem: null, snapshot: null });
    return this.#keep(this.#set);
  }

  /** Shows a stored set, unless a source has been opened meanwhile. */
  async recall(id: string): Promise<void> {
    const { store, screens } = this.#tools;
    const recalled = await store.recall(id);
    if (screens.view.kind === 'live') return;
    if (recalled.kind === 'failed') return screens.goHome(recalled.problem);
    this.#set = recalled.set;
    const { report } = recalled.set;
    screens.show({ kind: 'report', report, keeping: this.#kept, problem: null, snapshot: null });
  }

  /** The line follows the finger; the set is judged once it rests. */
  movePadLine(padLine: PadLine): void {
    const { view } = this.#tools.screens;
    if (view.kind !== 'report') return;
    const { report } = view;
    this.#tools.screens.show({
      ...view,
      keeping: 'keeping',
      report: { ...report, setup: { ...report.setup, padLine } },
    });
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#judgeAnew(padLine, report.id), FINGER_RESTS_MS);
  }

  #judgeAnew(padLine: PadLine, id: string): void {
    const { screens } = this.#tools;
    const { view } = screens;
    if (view.kind !== 'report' || this.#set?.report.id !== id) return;
    const { report, recording } = this.#set;
    const review = reviewSet(recording, reviewWish(padLine, report.setup));
    if (review.kind === 'nobody') return;
    this.#set = { recording, report: withReview(report, review) };
    screens.show({ ...view, report: this.#set.report, keeping: 'keeping' });
    void this.#keep(this.#set);
  }

  /** False when it could not be stored. */
  #keep(set: StoredSet): Promise<boolean> {
    this.#storing = this.#store(set);
    return this.#storing;
  }

  async #store(set: StoredSet): Promise<boolean> {
    const { store, screens, stored } = this.#tools;
    const problem = await store.keep(set);
    const { view } = screens;
    if (view.kind === 'report' && view.report === set.report) {
      screens.show({ ...view, keeping: problem ? 'failed' : this.#kept, problem: problem ?? view.problem });
    } else if (problem && view.kind === 'home') {
      // Left before it was known: the only copy comes back, to be exported.
      this.#set = set;
      screens.show({ kind: 'report', report: set.report, keeping: 'failed', problem, snapshot: null });
    }
    await stored();
    return problem === null;
  }

  get #kept(): ReportView['keeping'] {
    return this.#tools.screens.state.storageLasts ? 'kept' : 'not-lasting';
  }
}

/** The same for a set that has just ended and for one that is judged anew. */
const reviewWish = (
  padLine: PadLine | null,
  { statureCm, warning = USUAL_WARNING, knownHip }: Pick<RunFacts, 'statureCm' | 'warning' | 'knownHip'>,
): ReviewWish => ({ padLine, statureCm, warning, ...(knownHip && { knownHip }) });

/** A set without reps: the view forbade them, or what was filmed is no leg press. */
const whyNoReps = ({ quality }: SetReport): Problem => ({
  kind: quality.yaw !== null && quality.yaw > MOST_YAW ? 'not-side-on' : 'not-a-leg-press',
});
