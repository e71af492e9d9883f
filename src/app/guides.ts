import type { GuideKind, GuideState } from '../core/coaching/guide-state.ts';
import type { MachineSetting } from '../core/vocabulary/machine-setting.ts';
import type { SetReport } from '../core/vocabulary/report.ts';
import type { Saying } from '../core/vocabulary/saying.ts';
import type { Guide } from './guide.ts';
import { GuideCalibration } from './guide-calibration.ts';
import { GuideExperiment } from './guide-experiment.ts';
import type { Machines } from './machines.ts';
import type { Screens } from './screens.ts';

interface Tools {
  readonly screens: Screens;
  readonly machines: Machines;
  /** Shows the live view; must be called inside a tap. */
  readonly openCamera: () => void;
  /** Ends the set under way, whose reps are kept. */
  readonly endSet: () => void;
  /** Home at once, and nothing is kept of what is under way. */
  readonly cancelSet: () => void;
  readonly say: (saying: Saying) => void;
}

/** Applies what is asked of the guides: which one is offered, under way or shown with what came out. */
export class Guides {
  readonly #tools: Tools;
  #guide: GuideCalibration | GuideExperiment | null = null;
  #isUnderWay = false;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** The one that the live view is for; null: a set like any other. */
  get current(): Guide | null {
    return this.#isUnderWay ? this.#guide : null;
  }

  /** Its first page, which says what it is for. */
  offer(kind: GuideKind): void {
    this.#guide = null;
    this.#show(
      kind === 'calibration'
        ? { kind, calibration: null, told: null }
        : { kind, experiment: null, told: null, isChanging: false },
    );
  }

  /** Must be called inside a tap. */
  startCalibration(): void {
    const { machines } = this.#tools;
    this.#start(new GuideCalibration(machines.chosen?.machine.kind ?? 'sled-45', (state) => this.#show(state)));
  }

  /** Must be called inside a tap. Wants at least two settings, else RangeError. */
  startExperiment(settings: readonly MachineSetting[]): void {
    this.#start(new GuideExperiment(settings, (state) => this.#show(state)));
  }

  /** The lifter has had enough of this setting, or has changed it already. */
  nextTrial(): void {
    if (!this.#isUnderWay || this.#guide?.isDone !== false || !(this.#guide instanceof GuideExperiment)) return;
    const saying = this.#guide.next();
    if (saying) this.#tools.say(saying);
    // Else the pass under way ends by itself.
    if (this.#guide.isDone && !this.#guide.isInPass) this.#tools.cancelSet();
  }

  /** The lifter ends it: with what was seen until now, where anything was. */
  leave(): void {
    if (!this.#isUnderWay) this.close();
    else if (this.#guide instanceof GuideCalibration && this.#guide.hasReps) this.#tools.endSet();
    else {
      if (this.#guide instanceof GuideExperiment && this.#guide.hasReps) this.#guide.stop();
      this.#tools.cancelSet();
    }
  }

  /** Nothing is offered or shown. */
  close(): void {
    this.#guide = null;
    this.#isUnderWay = false;
    this.#tools.machines.hold(false);
    this.#show(null);
  }

  /** Home or a report takes the place of the live view: what came out is shown over it, where anything did. */
  leftLive(): void {
    if (!this.#isUnderWay) return;
    this.#isUnderWay = false;
    this.#tools.machines.hold(false);
    if (this.#guide?.isDone === false) this.close();
  }

  /** The set of a calibration has been looked at as a whole. */
  afterSet(report: SetReport): void {
    if (this.#guide instanceof GuideCalibration) this.#guide.review(report);
  }

  /** The machine that is trained on stands so from now on. */
  async keepSetting(setting: MachineSetting): Promise<void> {
    if (!(this.#guide instanceof GuideExperiment)) return;
    const { onset, place } = this.#guide.seenWith(setting);
    this.close();
    await this.#tools.machines.keepSetting(setting, onset, place);
  }

  #start(guide: GuideCalibration | GuideExperiment): void {
    const { machines, openCamera, say } = this.#tools;
    // It is about this machine, whatever the camera's picture may remind of.
    machines.hold(machines.chosen !== null);
    this.#guide = guide;
    this.#isUnderWay = true;
    openCamera();
    say(guide.introduction);
  }

  #show(guide: GuideState | null): void {
    this.#tools.screens.tell({ guide });
  }
}
