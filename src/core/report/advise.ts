import { depthLimit } from '../coaching/depth-limit.ts';
import { DEFAULT_DEPTH_LIMIT, MOST_YAW } from '../coaching/thresholds.ts';
import { median } from '../signal/quantile.ts';
import type { Advice, Onset, RepReport } from '../vocabulary/report.ts';
import type { Degrees } from '../vocabulary/units.ts';
import type { Sensitivity } from '../vocabulary/warning-wish.ts';
import { isLifted } from './is-lifted.ts';

/** A descent faster than this, in milliseconds, leaves no time to stop where one meant to. */
const FAST_DESCENT = 1000;
/** The standard depth limit reached with the knee still this open: the machine's angles cost the hip its room (measurement.md 9.4). */
const OPEN_KNEE = 70;
/** Slowing from which a set is near its limit (measurement.md 7). */
const NEAR_LIMIT = 0.4;
const MOST_ADVICE = 2;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Lift only in the last half of a set of some length: a matter of tiring, not of depth alone. */
const growsLate = (reps: readonly RepReport[]): boolean =>
  reps.length >= 6 && reps.some(isLifted) && reps.slice(0, Math.ceil(reps.length / 2)).every((rep) => !isLifted(rep));

/** So fast that no warning could come in time: said whatever else there is to say (measurement.md 9.4). */
const tooFast = (fastReps: number): Advice => ({
  kind: 'slower',
  text: `The sled came down too fast for any warning to come in time, in ${plural(fastReps, 'rep')}: lower it more slowly.`,
});

const forLifted = ({ reps, onset, sensitivity, footHeight, velocityLoss, fastReps }: Judged): readonly Advice[] => {
  const lifted = reps.filter(isLifted);
  const stop =
    onset.kind === 'found'
      ? `Stop at ${Math.round(depthLimit(onset, { sensitivity, manualLimit: null }).at)} degrees next time, just before your hips begin to leave the pad`
      : 'Stop a hand’s width higher next time';
  const advice: Advice[] = [
    {
      kind: 'less-depth',
      text: `${stop}; stopping shallower costs little.`,
    },
  ];
  const openKnee = lifted.some(
    ({ depth, kneeFlexion }) =>
      depth !== null && depth >= DEFAULT_DEPTH_LIMIT && kneeFlexion !== null && kneeFlexion < OPEN_KNEE,
  );
  if (openKnee) {
    advice.push({ kind: 'recline-pad', text: 'Your hips run out of room before your knees do: recline the pad.' });
  }
  if (footHeight === 'high') {
    advice.push({ kind: 'lower-feet', text: 'Your feet are high on the plate: lower, they give the hips more room.' });
  }
  if (fastReps === 0 && median(reps.map(({ eccentric }) => eccentric)) < FAST_DESCENT) {
    advice.push({ kind: 'slower', text: 'Lower the sled more slowly: it leaves you time to stop where you mean to.' });
  }
  if (growsLate(reps) || (velocityLoss !== null && velocityLoss >= NEAR_LIMIT)) {
    advice.push({
      kind: 'less-weight',
      text: growsLate(reps)
        ? 'It happened only late in the set: take 5-10 % off, or stop the set earlier.'
        : `Your last reps were ${Math.round((velocityLoss ?? 0) * 100)} % slower: take 5-10 % off, or stop the set earlier.`,
    });
  }
  return advice.slice(0, MOST_ADVICE);
};

/** What the advice rests on. */
export interface Judged {
  readonly reps: readonly RepReport[];
  readonly onset: Onset;
  /** How far before the onset to stop. */
  readonly sensitivity: Sensitivity;
  readonly yaw: Degrees;
  readonly footHeight: 'high' | 'middle' | 'low';
  /** Slowing over the set, 0 to 1; null when the set is too short to tell. */
  readonly velocityLoss: number | null;
  /** Reps that went down faster than `TOO_FAST`. */
  readonly fastReps: number;
}

/** One or two sentences for the lifter, in the order of evidence of measurement.md 9.7. */
export const advise = (judged: Judged): readonly Advice[] => {
  const advice = adviseOnLift(judged);
  return judged.fastReps === 0 ? advice : [...advice.slice(0, MOST_ADVICE - 1), tooFast(judged.fastReps)];
};

const adviseOnLift = (judged: Judged): readonly Advice[] => {
  const { reps, yaw } = judged;
  if (reps.length === 0 && yaw > MOST_YAW) {
    return [
      {
        kind: 'not-measured',
        text: `The camera looks about ${Math.round(yaw)} degrees off side-on: from there neither reps nor lift can be measured. Put it square to the machine’s side.`,
      },
    ];
  }
  if (reps.length === 0) {
    return [
      {
        kind: 'no-reps',
        text: 'No leg-press rep was found. Film from the side, with the whole leg and the shoulder in the picture.',
      },
    ];
  }
  if (reps.some(isLifted)) return forLifted(judged);
  const measured = reps.filter(({ liftClass }) => liftClass !== 'not-measured');
  if (measured.length === 0) {
    return [
      {
        kind: 'not-measured',
        text: 'Whether your hips left the pad could not be measured in this set; the quality notes say why.',
      },
    ];
  }
  if (measured.some(({ liftClass }) => liftClass === 'slight')) {
    return [
      { kind: 'less-depth', text: 'Your hips began to leave the pad at the bottom: stop a little higher next time.' },
    ];
  }
  const deepest = Math.max(...measured.map(({ depth }) => depth ?? 0));
  return [
    {
      kind: 'well-done',
      text: `No clear lift of the hips was seen in ${plural(measured.length, 'measured rep')}, down to ${Math.round(deepest)} degrees.`,
    },
  ];
};
