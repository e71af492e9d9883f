import type { ExperimentTelling } from '../core/coaching/experiment-telling.ts';
import {
  beginExperiment,
  endExperiment,
  type FootExperiment,
  followExperiment,
  nextTrial,
} from '../core/coaching/foot-experiment.ts';
import type { GuideState } from '../core/coaching/guide-state.ts';
import { onsetSoFar } from '../core/live/onset-so-far.ts';
import { beginChange, type Change, followChange } from '../core/session/follow-change.ts';
import { sessionFacts } from '../core/session/session-facts.ts';
import type { SessionFrame } from '../core/session/session-input.ts';
import type { MachineSetting } from '../core/vocabulary/machine-setting.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { Onset } from '../core/vocabulary/report.ts';
import type { Saying } from '../core/vocabulary/saying.ts';
import type { SetPlace } from '../core/vocabulary/set-place.ts';
import { experimentSaid } from '../words/experiment-words.ts';
import type { AfterPass, Guide, GuideFrame, GuidePass } from './guide.ts';

/** The same few reps with each of some settings: a live pass for each, none of which is kept as a set. */
export class GuideExperiment implements Guide, GuidePass {
  readonly #tell: (state: GuideState) => void;
  /** Whoever experiments has something to change, or thinks about it. */
  readonly isPatient = true;
  readonly keepsReps = false;
  hasBegun = false;
  /** Between the beginning of a live pass and its end. */
  isInPass = false;
  readonly #settings: readonly MachineSetting[];
  #experiment: FootExperiment;
  #told: ExperimentTelling;
  /** The trial of the pass under way. */
  #trial = 0;
  #change: Change | null = null;
  #facts: SessionFrame | null = null;
  #onset: Onset | null = null;
  /** From where each trial was filmed, in order. */
  readonly #places: SetPlace[] = [];

  /** Wants at least two settings, else RangeError. */
  constructor(settings: readonly MachineSetting[], tell: (state: GuideState) => void) {
    this.#tell = tell;
    this.#settings = settings;
    [this.#experiment, this.#told] = beginExperiment(settings);
    this.#show();
  }

  get isChanging(): boolean {
    return this.#change !== null;
  }

  get isOver(): boolean {
    return this.isDone || this.#change?.isMade === true;
  }

  get isDone(): boolean {
    return this.#experiment.kind === 'over';
  }

  /** A setting was tried. */
  get hasReps(): boolean {
    return this.isDone || this.#nextTrial > 0;
  }

  /** What is to be done first, for the ear. */
  get introduction(): Saying {
    return experimentSaid(this.#told);
  }

  /** Who has changed it need not wait until that is noticed. */
  click(): boolean {
    if (!this.#change) return false;
    this.next();
    return true;
  }

  see(place: SetPlace): void {
    this.#places[this.#nextTrial] = place;
  }

  beginPass(): GuidePass {
    this.hasBegun = true;
    this.isInPass = true;
    this.#trial = this.#nextTrial;
    this.#change = null;
    this.#onset = null;
    this.#show();
    return this;
  }

  follow({ track, at }: GuideFrame): Saying | null {
    const facts = sessionFacts(track, at, true);
    this.#facts = facts;
    if (this.#change) {
      this.#change = followChange(this.#change, facts);
      return null;
    }
    this.#onset = onsetSoFar(track);
    return this.#take(
      followExperiment(this.#experiment, { trial: this.#trial, repCount: facts.count, onset: this.#onset }),
    );
  }

  /** The lifter goes on: to the next setting, or, while it is being changed, to its reps. */
  next(): Saying | null {
    if (this.#change) {
      this.#change = { ...this.#change, isMade: true };
      return null;
    }
    return this.#take(nextTrial(this.#experiment, this.#onset));
  }

  end(problem: Problem | null): AfterPass {
    this.isInPass = false;
    if (!this.isDone && this.isOver && !problem) {
      this.#change = null;
      return 'again';
    }
    this.stop();
    return 'over';
  }

  /** The lifter has had enough: what was tried until now is compared. */
  stop(): void {
    this.#take(endExperiment(this.#experiment));
  }

  /** What was seen with a setting, and from where; null where it was not tried to the end. */
  seenWith(setting: MachineSetting): { readonly onset: Onset | null; readonly place: SetPlace | null } {
    const tried = this.#experiment.kind === 'over' ? this.#experiment.ranking.order : this.#experiment.done;
    const trial = tried.find((one) => isSame(one.setting, setting));
    const place = this.#places[this.#settings.findIndex((one) => isSame(one, setting))];
    return { onset: trial?.onset ?? null, place: place ?? null };
  }

  #take([experiment, telling]: readonly [FootExperiment, ExperimentTelling | null]): Saying | null {
    const isNew = experiment !== this.#experiment;
    this.#experiment = experiment;
    if (telling) this.#told = telling;
    if (telling?.kind === 'next' && this.#facts) this.#change = beginChange(telling.setting, this.#facts);
    if (isNew) this.#show();
    return telling && experimentSaid(telling);
  }

  get #nextTrial(): number {
    return this.#experiment.kind === 'trying' ? this.#experiment.done.length : 0;
  }

  #show(): void {
    this.#tell({
      kind: 'experiment',
      experiment: this.#experiment,
      told: this.#told,
      isChanging: this.isChanging,
    });
  }
}

const isSame = (one: MachineSetting, other: MachineSetting): boolean =>
  one.kind === 'feet'
    ? other.kind === 'feet' && one.height === other.height
    : other.kind === 'seat' && one.notch === other.notch;
