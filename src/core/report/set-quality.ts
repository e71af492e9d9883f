import { LIFT_UNKNOWN_WORDS } from '../coaching/lift-unknown-words.ts';
import { GOOD_YAW, LIFT_FRAME_RATE, MOST_JITTER, MOST_YAW, RESTLESS, SLIDE } from '../coaching/thresholds.ts';
import type { LearnedHip } from '../reps/learn-hip.ts';
import { median } from '../signal/quantile.ts';
import type { LiftUnknown } from '../vocabulary/reading.ts';
import type { RepReport, SetQuality } from '../vocabulary/report.ts';
import type { Centimetres, Degrees } from '../vocabulary/units.ts';
import { cameraNote } from './camera-note.ts';
import { depthSigma } from './depth-sigma.ts';
import type { SeenView } from './one-picture.ts';
import type { CameraMovement } from './steady-frames.ts';
import { leftOutNote, viewNote } from './view-note.ts';

/** How well a set could be seen. */
export interface SetView {
  /** Frames per second; null for a single frame. */
  readonly rate: number | null;
  /** Of the view that is nearest to side-on. */
  readonly yaw: Degrees;
  /** Where it was filmed from, in order. */
  readonly views: readonly SeenView[];
  /** Views whose reps are not in the report. */
  readonly leftOut: readonly SeenView[];
  readonly jitter: Centimetres;
  readonly padOff: boolean;
  readonly movements: readonly CameraMovement[];
  readonly thighCm: number;
}

/** An error bar of lift that leaves no room for a verdict of 1.5 cm, centimetres. */
const WIDE = 1.2;

/** What forbids a verdict on lift in all that is seen so; null when nothing does. */
export const forbiddenBy = ({ rate, yaw, jitter, padOff, thighCm }: SetView): LiftUnknown | null => {
  if (yaw > MOST_YAW) return 'not-side-on';
  if (rate !== null && rate < LIFT_FRAME_RATE) return 'slow-frames';
  if (jitter > MOST_JITTER * thighCm) return 'noisy';
  return padOff ? 'pad-line-off' : null;
};

const middle = <Value extends number>(values: readonly (Value | null)[]): Value | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : (median(known) as Value);
};

/** The set-up's error bars, and whole sentences on what limits this set's figures, the worst first. */
export const setQuality = (
  view: SetView,
  reps: readonly RepReport[],
  learned: LearnedHip | null,
  hasStature: boolean,
): SetQuality => {
  const deep = middle(reps.map(({ depth }) => depth));
  const bars = {
    depthSigma: learned && deep !== null ? depthSigma(learned.circle, deep) : null,
    liftSigma: middle(reps.map((rep) => rep.liftSigma)),
  };
  return {
    framesPerSecond: view.rate,
    yaw: view.yaw,
    restJitter: Number.isFinite(view.jitter) ? view.jitter : null,
    ...bars,
    notes: [
      yawNote(view),
      rateNote(view),
      viewNote(view.views),
      leftOutNote(view.leftOut),
      cameraNote(view.movements),
      hiddenNote(view, reps),
      slideNote(view, reps),
      barNote(bars),
      hasStature ? null : 'Centimetres are approximate: no body height was given.',
      view.jitter > RESTLESS * view.thighCm
        ? `The picture is restless (${view.jitter.toFixed(1)} cm): come closer, or add light.`
        : null,
      view.padOff ? 'The pad line is far from the line of the trunk: correct it, then lift can be told.' : null,
    ].filter((note) => note !== null),
  };
};

const yawNote = ({ yaw }: SetView): string | null => {
  if (!(yaw > GOOD_YAW)) return null;
  const off = `The camera looks about ${Math.round(yaw)} degrees off side-on`;
  return yaw > MOST_YAW ? `${off}: no verdict on lift from here.` : `${off}: lift is approximate.`;
};

const rateNote = ({ rate }: SetView): string | null =>
  rate !== null && rate < LIFT_FRAME_RATE
    ? `Only ${Math.round(rate)} pictures per second: too few for a verdict on lift.`
    : null;

/** The causes in the reps that were not measured, each once, in plain words. */
const causesIn = (reps: readonly RepReport[]): string =>
  [...new Set(reps.map(({ notMeasuredBecause: why }) => why))]
    .flatMap((why) => (why === null ? [] : [`${LIFT_UNKNOWN_WORDS[why].short} (${LIFT_UNKNOWN_WORDS[why].more})`]))
    .join('; ');

const hiddenNote = ({ yaw }: SetView, reps: readonly RepReport[]): string | null => {
  const hidden = reps.filter(({ liftClass }) => liftClass === 'not-measured').length;
  return hidden > 0 && yaw <= MOST_YAW
    ? `In ${hidden} of ${reps.length} reps the lift could not be measured: ${causesIn(reps)}.`
    : null;
};

const slideNote = ({ thighCm }: SetView, reps: readonly RepReport[]): string | null => {
  const far = reps.reduce((most, { slide }) => (Math.abs(slide ?? 0) > Math.abs(most) ? (slide as number) : most), 0);
  if (Math.abs(far) < SLIDE * thighCm) return null;
  const way = far > 0 ? 'up' : 'down';
  return `You slid about ${Math.round(Math.abs(far))} cm ${way} the pad during the set: that is no lift, but it costs accuracy.`;
};

const barNote = ({
  depthSigma: depth,
  liftSigma: lift,
}: Pick<SetQuality, 'depthSigma' | 'liftSigma'>): string | null => {
  if (depth === null || lift === null) return null;
  const bar = `From this place depth is good to about ${Math.round(depth)} degrees and lift to ${lift.toFixed(1)} cm`;
  return lift > WIDE ? `${bar}: too coarse for small lifts; closer, lighter or more side-on would help.` : `${bar}.`;
};
