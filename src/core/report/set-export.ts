import type { AlertKind } from '../vocabulary/alert.ts';
import type { LimitAuthor } from '../vocabulary/limit-author.ts';
import type { PadLineAuthor } from '../vocabulary/pad-line.ts';
import type { Side } from '../vocabulary/pose.ts';
import type { LiftUnknown } from '../vocabulary/reading.ts';
import type { Advice, BackendName, LiftClass, ModelName, SourceKind } from '../vocabulary/report.ts';
import type { Tag } from '../vocabulary/set-log.ts';

/** A place in the source picture: pixels, x to the right, **y down**. */
export interface PointExport {
  readonly x: number;
  readonly y: number;
}

export interface RepExport {
  readonly index: number;
  readonly startMs: number;
  readonly bottomMs: number;
  readonly endMs: number;
  readonly partial: boolean;
  readonly depthDeg: number | null;
  readonly hipFlexionDeg: number | null;
  readonly kneeFlexionDeg: number | null;
  readonly liftCm: number | null;
  readonly liftUncertaintyCm: number | null;
  readonly liftClass: LiftClass;
  /** Why the lift was not measured; null when it was. */
  readonly notMeasuredBecause: LiftUnknown | null;
  readonly hipToPadChangeDeg: number | null;
  readonly liftSeenAtDeg: number | null;
  readonly slideCm: number | null;
  readonly eccentricMs: number;
  readonly pauseMs: number;
  readonly concentricMs: number;
}

export interface AlertExport {
  readonly kind: AlertKind;
  readonly raisedMs: number;
  readonly emittedMs: number | null;
  readonly clearedMs: number | null;
  readonly rep: number | null;
}

export type OnsetExport =
  | { readonly kind: 'found'; readonly lowDeg: number; readonly highDeg: number; readonly reps: number }
  | { readonly kind: 'none-seen'; readonly downToDeg: number | null };

/** What the lifter said of a set and others may read; a note is for nobody else. */
export interface SaidExport {
  /** Plates on the sled, without the sled's own weight. */
  readonly loadKg: number | null;
  readonly rpe: number | null;
  readonly tags: readonly Tag[];
}

/** What a set looks like outside Padline: the object of docs/set-report.schema.json. */
export interface SetExport {
  readonly format: 'padline.set';
  readonly version: 1;
  readonly id: string;
  readonly createdAt: string;
  readonly app: string;
  readonly source: {
    readonly kind: SourceKind;
    readonly name?: string;
    readonly widthPx: number;
    readonly heightPx: number;
    readonly durationMs: number;
    readonly framesAnalysed: number;
    readonly framesDropped: number;
  };
  readonly detector: {
    readonly model: ModelName;
    readonly laterModel?: { readonly model: ModelName; readonly fromMs: number };
    readonly backend: BackendName;
    readonly crop: {
      readonly centreX: number;
      readonly centreY: number;
      readonly side: number;
      readonly rotationDeg: number;
    };
    readonly inferenceMsP50: number | null;
    readonly captureToAlertMsP50: number | null;
    readonly captureToAlertMsP95: number | null;
    readonly captureToSoundMsP50: number | null;
    readonly captureToSoundMsP95: number | null;
  };
  readonly setup: {
    readonly nearSide: Side;
    readonly padLine: { readonly hipEnd: PointExport; readonly headEnd: PointExport; readonly setBy: PadLineAuthor };
    readonly cmPerPixel: number | null;
    readonly statureCm: number | null;
    readonly depthLimitDeg: number;
    readonly depthLimitSetBy?: LimitAuthor;
  };
  readonly quality: {
    readonly framesPerSecond: number | null;
    readonly yawDeg: number | null;
    readonly restJitterCm: number | null;
    readonly depthUncertaintyDeg: number | null;
    readonly liftUncertaintyCm: number | null;
    readonly notes: readonly string[];
  };
  readonly reps: readonly RepExport[];
  readonly alerts: readonly AlertExport[];
  readonly onset: OnsetExport;
  readonly advice: readonly Pick<Advice, 'kind' | 'text'>[];
  /** Absent where nothing was said. */
  readonly said?: SaidExport;
}
