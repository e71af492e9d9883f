import type { AdviceReason } from './advice-reason.ts';
import type { Alert } from './alert.ts';
import type { Crop } from './crop.ts';
import type { KnownHip } from './known-hip.ts';
import type { LaterModel } from './later-model.ts';
import type { LimitAuthor } from './limit-author.ts';
import type { PadLine } from './pad-line.ts';
import type { Side } from './pose.ts';
import type { QualityNote } from './quality-note.ts';
import type { LiftUnknown } from './reading.ts';
import type { SetLog } from './set-log.ts';
import type { RestingPlace, SetPlace } from './set-place.ts';
import type { Centimetres, Degrees, Milliseconds } from './units.ts';
import type { WarningWish } from './warning-wish.ts';
import type { WeightVerdict } from './weight-verdict.ts';

export type ModelName = 'movenet-lightning' | 'movenet-thunder';
export type BackendName = 'webgpu' | 'webgl' | 'wasm' | 'cpu';
export type SourceKind = 'camera' | 'video' | 'demo';

/** A word for a lift, by its thresholds (measurement.md 9.4). */
export type LiftClass = 'none' | 'slight' | 'clear' | 'large' | 'not-measured';

/** One rep judged. Angles and lift are those at the bottom; null is "could not be measured", never zero. */
export interface RepReport {
  /** From 1. */
  readonly index: number;
  readonly startAt: Milliseconds;
  readonly bottomAt: Milliseconds;
  readonly endAt: Milliseconds;
  /** Counted, but clearly shallower than the set. */
  readonly partial: boolean;
  readonly depth: Degrees | null;
  readonly hipFlexion: Degrees | null;
  readonly kneeFlexion: Degrees | null;
  readonly lift: Centimetres | null;
  /** SD of the lift; null when it was not measured. */
  readonly liftSigma: Centimetres | null;
  readonly liftClass: LiftClass;
  /** Why the lift was not measured; null when it was. */
  readonly notMeasuredBecause: LiftUnknown | null;
  /** From the rep's top; positive when the hip end leaves the pad. */
  readonly hipToPadChange: Degrees | null;
  /** Depth at which lift was first seen in this rep, null when it was not. */
  readonly liftSeenAt: Degrees | null;
  /** How far the whole trunk has slid along the pad since the first rep; positive is towards the head. */
  readonly slide: Centimetres | null;
  readonly eccentric: Milliseconds;
  readonly pause: Milliseconds;
  readonly concentric: Milliseconds;
}

/** Where the hips begin to leave the pad, pooled over reps; or how deep nothing was seen. */
export type Onset =
  | { readonly kind: 'found'; readonly low: Degrees; readonly high: Degrees; readonly reps: number }
  | { readonly kind: 'none-seen'; readonly downTo: Degrees | null };

export const ADVICE_KINDS = [
  'less-depth',
  'recline-pad',
  'lower-feet',
  'slower',
  'less-weight',
  'well-done',
  'not-measured',
  'no-reps',
] as const;
export type AdviceKind = (typeof ADVICE_KINDS)[number];
export interface Advice {
  readonly kind: AdviceKind;
  /** In English, whatever the reader's language: for the record. */
  readonly text: string;
  /** What makes the sentence in the reader's language; absent in sets of before it was kept. */
  readonly why?: AdviceReason;
}

export interface SourceInfo {
  readonly kind: SourceKind;
  readonly name?: string;
  readonly width: number;
  readonly height: number;
}

export interface DetectorInfo {
  /** The one that the set began with. */
  readonly model: ModelName;
  /** Absent where one model measured all of it. */
  readonly laterModel?: LaterModel;
  readonly backend: BackendName;
  readonly crop: Crop;
  readonly inferenceP50: Milliseconds | null;
  readonly captureToAlertP50: Milliseconds | null;
  readonly captureToAlertP95: Milliseconds | null;
  /** From a frame's capture until its sound was handed to the loudspeaker; absent where none sounded. */
  readonly captureToSoundP50?: Milliseconds;
  readonly captureToSoundP95?: Milliseconds;
}

export interface SetQuality {
  readonly framesPerSecond: number | null;
  readonly yaw: Degrees | null;
  readonly restJitter: Centimetres | null;
  /** This set-up's error bar, 1 SD: of a rep's depth, and of its lift at the bottom. null when nothing was measured. */
  readonly depthSigma: Degrees | null;
  readonly liftSigma: Centimetres | null;
  /** Whole sentences, the most important first; in English, whatever the reader's language: for the record. */
  readonly notes: readonly string[];
  /** The same for the reader's language, in the same order; absent in sets of before they were kept. */
  readonly noted?: readonly QualityNote[];
}

/** One set, judged: what is stored, shown and exported. */
export interface SetReport {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly app: string;
  readonly source: SourceInfo & {
    readonly duration: Milliseconds;
    readonly framesAnalysed: number;
    readonly framesDropped: number;
  };
  readonly detector: DetectorInfo;
  readonly setup: {
    readonly nearSide: Side;
    readonly padLine: PadLine;
    readonly cmPerPixel: number | null;
    readonly statureCm: number | null;
    /** What the lifter wished of the warnings; absent in sets of before there was a choice. */
    readonly warning?: WarningWish;
    /** By it a later set knows that it is filmed from the same place; absent in sets of before it was kept. */
    readonly resting?: RestingPlace;
    /** What earlier sets had taught of the hip when this one was judged; absent when they had taught nothing. */
    readonly knownHip?: KnownHip;
  };
  readonly quality: SetQuality;
  /** The lifter's own word; else the limit that this set teaches, a little before the onset; else the standard one. */
  readonly depthLimit: Degrees;
  /** Whose limit that is; absent in sets of before it was kept. */
  readonly depthLimitSetBy?: LimitAuthor;
  readonly reps: readonly RepReport[];
  readonly alerts: readonly Alert[];
  readonly onset: Onset;
  readonly advice: readonly Advice[];
  /** What this set teaches later ones of the hip; absent when it is not certain of it. */
  readonly taughtHip?: KnownHip;
}

/** What a set teaches later ones that are filmed from the same place. */
export interface Taught {
  readonly place: SetPlace;
  /** null: it found none. */
  readonly onset: Extract<Onset, { readonly kind: 'found' }> | null;
  /** Absent: it is not certain of it. */
  readonly hip?: KnownHip;
}

/** A rep whose depth and lift were both measured, at its bottom. */
export interface RepBottom {
  readonly depth: Degrees;
  readonly lift: Centimetres;
}

/** What of a set's report is looked at over months. */
export interface SetFigures {
  /** Reps whose lift was measured. */
  readonly measuredReps: number;
  /** Whole reps that were measured and showed no lift, not even a slight one. */
  readonly cleanReps: number;
  /** Reps clearly past the set's limit. */
  readonly pastLine: number;
  /** The deepest clean rep: the depth that was held with the back on the pad; null where no rep was clean. */
  readonly held: Degrees | null;
  /** In order; a rep that was not measured is not among them. */
  readonly bottoms: readonly RepBottom[];
  /** The set-up's error bars, 1 SD, as in `SetQuality`. */
  readonly depthSigma: Degrees | null;
  readonly liftSigma: Centimetres | null;
  readonly weight: WeightVerdict;
  readonly duration: Milliseconds;
  /** Frames analysed. */
  readonly frames: number;
}

/** One line in the list of sets. */
export interface SetSummary {
  readonly id: string;
  readonly createdAt: string;
  readonly sourceKind: SourceKind;
  readonly sourceName: string | null;
  readonly repCount: number;
  /** Reps with a clear or large lift. */
  readonly liftedReps: number;
  readonly deepest: Degrees | null;
  readonly figures: SetFigures;
  /** What the lifter has said of it. */
  readonly log: SetLog;
  /** Absent when it teaches nothing, or when so long ago that nobody is to learn from it. */
  readonly taught?: Taught;
}
