import {
  beginCalibration,
  type Calibration,
  endCalibration,
  followCalibration,
  reviewedCalibration,
} from '../core/coaching/calibration.ts';
import type { CalibrationTelling } from '../core/coaching/calibration-telling.ts';
import type { GuideState } from '../core/coaching/guide-state.ts';
import { viewForbids } from '../core/coaching/lift-unknown.ts';
import { onsetSoFar } from '../core/live/onset-so-far.ts';
import { viewOf } from '../core/live/track-state.ts';
import type { MachineKind } from '../core/vocabulary/machine-kind.ts';
import { type LiftUnknown, SIGHT_LOST } from '../core/vocabulary/reading.ts';
import type { Onset, SetReport } from '../core/vocabulary/report.ts';
import type { Saying } from '../core/vocabulary/saying.ts';
import { calibrationSaid } from '../words/calibration-words.ts';
import type { AfterPass, Guide, GuideFrame, GuidePass } from './guide.ts';

/** Five slow reps that find the lifter's line, then the safety stop: one live pass, whose set is kept. */
export class GuideCalibration implements Guide, GuidePass {
  readonly #tell: (state: GuideState) => void;
  readonly isChanging = false;
  readonly keepsReps = true;
  /** The session ends it, as it does any set. */
  readonly isOver = false;
  hasBegun = false;
  #calibration: Calibration;
  #told: CalibrationTelling;
  #onset: Onset | null = null;
  #unseen: LiftUnknown | null = null;

  constructor(machineKind: MachineKind, tell: (state: GuideState) => void) {
    this.#tell = tell;
    [this.#calibration, this.#told] = beginCalibration(machineKind);
    this.#show();
  }

  /** The line is found and the stop is being moved. */
  get isPatient(): boolean {
    const now = this.#calibration;
    return now.kind === 'judged' && now.outcome.kind === 'line-found' && now.stop !== 'holds';
  }

  get isDone(): boolean {
    return this.#calibration.kind === 'judged';
  }

  get hasReps(): boolean {
    return this.#calibration.reps > 0;
  }

  /** What is to be done, for the ear. */
  get introduction(): Saying {
    return calibrationSaid(this.#told);
  }

  click(): boolean {
    return false;
  }

  see(): void {}

  beginPass(): GuidePass {
    this.hasBegun = true;
    return this;
  }

  follow({ track, at, raised }: GuideFrame): Saying | null {
    const { readout } = track;
    if (!readout) return null;
    this.#onset = onsetSoFar(track);
    const { depth, depthLimit, repCount, liftUnknown } = readout;
    this.#unseen = viewForbids(viewOf(track)) ?? SIGHT_LOST.find((lost) => lost === liftUnknown) ?? this.#unseen;
    const facts = { at, depth, depthLimit, repCount, raised, onset: this.#onset, unseen: this.#unseen };
    const before = this.#calibration;
    const [now, telling] = followCalibration(before, facts);
    this.#calibration = now;
    if (telling) this.#told = telling;
    if (telling || now.kind !== before.kind) this.#show();
    return telling && calibrationSaid(telling);
  }

  end(): AfterPass {
    this.#calibration = endCalibration(this.#calibration, { onset: this.#onset, unseen: this.#unseen });
    this.#show();
    return 'keep';
  }

  /** The whole set has been looked at. */
  review({ onset, reps }: Pick<SetReport, 'onset' | 'reps'>): void {
    this.#calibration = reviewedCalibration(this.#calibration, onset, reps.length);
    this.#show();
  }

  #show(): void {
    this.#tell({ kind: 'calibration', calibration: this.#calibration, told: this.#told });
  }
}
