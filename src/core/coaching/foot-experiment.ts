import type { MachineSetting } from '../vocabulary/machine-setting.ts';
import type { Onset } from '../vocabulary/report.ts';
import type { ExperimentTelling } from './experiment-telling.ts';
import { type Ranking, rankSettings, type Trial } from './rank-settings.ts';

/** Reps with each setting. */
export const TRIAL_REPS = 4;

/** What the experiment looks at in one frame of the live pass. */
export interface TrialFacts {
  /** The trial whose track this is, from 0: what an earlier track still counts is not meant. */
  readonly trial: number;
  /** Counted since the trial began. */
  readonly repCount: number;
  /** What the trial's reps have taught; null where the view forbids any word about lift. */
  readonly onset: Onset | null;
}

/** A guided warm-up: the same few reps with each setting, one after the other. Plain data. */
export type FootExperiment =
  /** The setting being tried is the one after those that are done; each wants a live pass of its own. */
  | {
      readonly kind: 'trying';
      readonly settings: readonly MachineSetting[];
      readonly done: readonly Trial[];
      readonly reps: number;
    }
  | { readonly kind: 'over'; readonly ranking: Ranking };

/** Wants at least two settings, else RangeError: with one there is nothing to compare. */
export const beginExperiment = (settings: readonly MachineSetting[]): readonly [FootExperiment, ExperimentTelling] => {
  const [first] = settings;
  if (!first || settings.length < 2) throw new RangeError('an experiment compares two settings or more');
  return [
    { kind: 'trying', settings, done: [], reps: 0 },
    { kind: 'first', setting: first, reps: TRIAL_REPS },
  ];
};

const overWith = (trials: readonly Trial[]): readonly [FootExperiment, ExperimentTelling] => {
  const ranking = rankSettings(trials);
  return [
    { kind: 'over', ranking },
    { kind: 'ranked', ranking },
  ];
};

/** Goes on to the next setting, or to the end, with what this one has shown. */
export const nextTrial = (
  before: FootExperiment,
  onset: Onset | null,
): readonly [FootExperiment, ExperimentTelling | null] => {
  if (before.kind === 'over') return [before, null];
  const { settings, done, reps } = before;
  const setting = settings[done.length];
  const trials = setting ? [...done, { setting, onset, reps }] : done;
  const next = settings[trials.length];
  if (!next) return overWith(trials);
  return [
    { kind: 'trying', settings, done: trials, reps: 0 },
    { kind: 'next', setting: next, reps: TRIAL_REPS },
  ];
};

/** Follows the experiment by one frame; what is to be said comes between the reps only. */
export const followExperiment = (
  before: FootExperiment,
  { trial, repCount, onset }: TrialFacts,
): readonly [FootExperiment, ExperimentTelling | null] => {
  if (before.kind === 'over' || trial !== before.done.length || repCount <= before.reps) return [before, null];
  const now: FootExperiment = { ...before, reps: repCount };
  // The number of the rep is counted aloud by the set itself.
  return repCount < TRIAL_REPS ? [now, null] : nextTrial(now, onset);
};

/** The lifter has ended it before its time: the settings that were tried until then are compared. */
export const endExperiment = (before: FootExperiment): readonly [FootExperiment, ExperimentTelling | null] =>
  before.kind === 'over' ? [before, null] : overWith(before.done);
