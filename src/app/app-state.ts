import type { AlertKind } from '../core/vocabulary/alert.ts';
import type { LiveStage } from '../core/vocabulary/live-stage.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Pose, Side } from '../core/vocabulary/pose.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { LiveReadout } from '../core/vocabulary/reading.ts';
import type { SetReport, SetSummary, SourceKind } from '../core/vocabulary/report.ts';
import type { WarningWish } from '../core/vocabulary/warning-wish.ts';

/** What the live view shows. */
export interface LiveView {
  readonly kind: 'live';
  readonly sourceKind: SourceKind;
  readonly stage: LiveStage;
  readonly picture: HTMLElement | null;
  /** Source pixels, upright. */
  readonly width: number;
  readonly height: number;
  readonly mirrored: boolean;
  readonly pose: Pose | null;
  readonly side: Side | null;
  readonly padLine: PadLine | null;
  readonly readout: LiveReadout | null;
  readonly alert: AlertKind | null;
  readonly framesPerSecond: number | null;
  readonly delayMs: number | null;
}

export interface ReportView {
  readonly kind: 'report';
  readonly report: SetReport;
  readonly keeping: 'keeping' | 'kept' | 'not-lasting' | 'failed';
  readonly problem: Problem | null;
  /** A picture of the set to correct the pad line on; never stored. */
  readonly snapshot: HTMLElement | null;
}

export interface HomeView {
  readonly kind: 'home';
  readonly problem: Problem | null;
}

export type View = HomeView | LiveView | ReportView;

export interface AppState {
  readonly view: View;
  readonly sets: readonly SetSummary[];
  readonly storageLasts: boolean;
  readonly cameras: readonly { readonly id: string; readonly label: string }[];
  readonly chosenCamera: string | null;
  readonly soundOn: boolean;
  /** For the set to come. */
  readonly warning: WarningWish;
}

export const emptyLive = (sourceKind: SourceKind): LiveView => ({
  kind: 'live',
  sourceKind,
  stage: { kind: 'opening' },
  picture: null,
  width: 0,
  height: 0,
  mirrored: false,
  pose: null,
  side: null,
  padLine: null,
  readout: null,
  alert: null,
  framesPerSecond: null,
  delayMs: null,
});
