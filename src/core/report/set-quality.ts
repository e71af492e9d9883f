import { GOOD_YAW, LIFT_FRAME_RATE, MOST_JITTER, MOST_YAW, RESTLESS, SLIDE } from '../coaching/thresholds.ts';
import type { LearnedHip } from '../reps/learn-hip.ts';
import { median } from '../signal/quantile.ts';
import type { QualityNote } from '../vocabulary/quality-note.ts';
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

/** What the review finds; its sentences are made outside of the core. */
export interface FoundQuality extends Omit<SetQuality, 'notes' | 'noted'> {
  readonly noted: readonly QualityNote[];
}

/** The set-up's error bars, and what limits this set's figures, the worst first. */
export const setQuality = (
  view: SetView,
  reps: readonly RepReport[],
  learned: LearnedHip | null,
  hasStature: boolean,
): FoundQuality => {
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
    noted: [
      yawNote(view),
      rateNote(view),
      viewNote(view.views),
      leftOutNote(view.leftOut),
      cameraNote(view.movements),
      hiddenNote(view, reps),
      slideNote(view, reps),
      barNote(bars),
      hasStature ? null : { kind: 'no-stature' as const },
      view.jitter > RESTLESS * view.thighCm ? { kind: 'restless' as const, jitter: view.jitter } : null,
      view.padOff ? { kind: 'pad-line-off' as const } : null,
    ].filter((note) => note !== null),
  };
};

const yawNote = ({ yaw }: SetView): QualityNote | null =>
  yaw > GOOD_YAW ? { kind: 'off-side-on', yaw, forbids: yaw > MOST_YAW } : null;

const rateNote = ({ rate }: SetView): QualityNote | null =>
  rate !== null && rate < LIFT_FRAME_RATE ? { kind: 'slow-frames', rate } : null;

/** The causes in the reps that were not measured, each once. */
const causesIn = (reps: readonly RepReport[]): readonly LiftUnknown[] =>
  [...new Set(reps.map(({ notMeasuredBecause: why }) => why))].filter((why) => why !== null);

const hiddenNote = ({ yaw }: SetView, reps: readonly RepReport[]): QualityNote | null => {
  const hidden = reps.filter(({ liftClass }) => liftClass === 'not-measured').length;
  return hidden > 0 && yaw <= MOST_YAW
    ? { kind: 'lift-hidden', reps: hidden, of: reps.length, because: causesIn(reps) }
    : null;
};

const slideNote = ({ thighCm }: SetView, reps: readonly RepReport[]): QualityNote | null => {
  const slides = reps.flatMap(({ slide }) => slide ?? []);
  const [far] = slides.sort((a, b) => Math.abs(b) - Math.abs(a));
  return far === undefined || Math.abs(far) < SLIDE * thighCm ? null : { kind: 'slid', by: far };
};

const barNote = ({
  depthSigma: depth,
  liftSigma: lift,
}: Pick<SetQuality, 'depthSigma' | 'liftSigma'>): QualityNote | null =>
  depth === null || lift === null ? null : { kind: 'error-bars', depth, lift, isCoarse: lift > WIDE };
