import type { GuideState } from '../core/coaching/guide-state.ts';
import type { AlertKind } from '../core/vocabulary/alert.ts';
import type { FileJob } from '../core/vocabulary/file-job.ts';
import type { ImportState } from '../core/vocabulary/import-state.ts';
import type { LiveStage } from '../core/vocabulary/live-stage.ts';
import type { Notice } from '../core/vocabulary/notice.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { PlacementCheck } from '../core/vocabulary/placement.ts';
import type { Pose, Side } from '../core/vocabulary/pose.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { LiveReadout } from '../core/vocabulary/reading.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { Relief } from '../core/vocabulary/relief.ts';
import type { Reminder } from '../core/vocabulary/reminder.ts';
import type { SetReport, SetSummary, SourceKind } from '../core/vocabulary/report.ts';
import type { Rest } from '../core/vocabulary/rest.ts';
import type { SessionStage } from '../core/vocabulary/session-stage.ts';
import type { SetLog } from '../core/vocabulary/set-log.ts';
import type { ShownVideo, VideoDevice, VideoTotal, VideoWish } from '../core/vocabulary/set-video.ts';
import type { Soreness } from '../core/vocabulary/soreness.ts';
import type { SoundState } from '../core/vocabulary/sound-state.ts';
import type { SoundWish } from '../core/vocabulary/sound-wish.ts';
import type { ViewWish } from '../core/vocabulary/view-wish.ts';
import type { WarningWish } from '../core/vocabulary/warning-wish.ts';
import type { DraftSummary } from '../store/draft-store.ts';
import type { StoredSet } from '../store/set-store.ts';
import type { LanguageWish } from '../words/language.ts';
import type { DeviceState } from './device/device.ts';
import type { HistoryState } from './history.ts';
import type { MachinesState } from './machines.ts';
import type { Asking } from './remembered-asking.ts';

/** What the live view shows. */
export interface LiveView {
  readonly kind: 'live';
  readonly sourceKind: SourceKind;
  readonly stage: LiveStage;
  /** Of a camera, hands-free; null for a file, and before the session begins. */
  readonly session: SessionStage | null;
  /** How the phone stands; empty before the first look, and for a file. */
  readonly placement: readonly PlacementCheck[];
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
  /** Nothing goes on before the camera: its pictures are looked at twice a second. */
  readonly resting: boolean;
  /** What a device that is too slow is spared; null: nothing. */
  readonly relief: Relief | null;
  /** Shown for a while when the page was out of sight. */
  readonly hidden: Notice | null;
  /** A video of the set is being made at this moment. */
  readonly recording: boolean;
}

export interface ReportView {
  readonly kind: 'report';
  /** The card for the rest between two sets, or the whole report. */
  readonly face: 'card' | 'page';
  /** Where it comes from: recorded just now, or opened from one of the lists. */
  readonly origin: 'run' | 'home' | 'history';
  readonly report: SetReport;
  readonly recording: Recording;
  /** What the lifter has said of it. */
  readonly log: SetLog;
  /** How many changes can be taken back. */
  readonly undos: number;
  /** Another set, to compare reps with; null: none is chosen. */
  readonly other: StoredSet | null;
  readonly keeping: 'keeping' | 'kept' | 'not-lasting' | 'failed';
  readonly problem: Problem | null;
  /** A picture of the set to correct the pad line on; never stored. */
  readonly snapshot: HTMLElement | null;
}

/** All sets, what became of them over months, and how the back felt; where one looks is in `AppState`. */
export interface HistoryView {
  readonly kind: 'history';
  readonly problem: Problem | null;
}

export interface HomeView {
  readonly kind: 'home';
  readonly problem: Problem | null;
}

export type View = HomeView | HistoryView | LiveView | ReportView;

export interface AppState extends MachinesState {
  readonly view: View;
  readonly sets: readonly SetSummary[];
  readonly history: HistoryState;
  /** The newest day first. */
  readonly soreness: readonly Soreness[];
  readonly asking: Asking;
  readonly reminder: Reminder;
  /** The lifter has read what Padline is and when to stop. */
  readonly welcomed: boolean;
  /** A set that a crash cut off, to be opened or thrown away; null: none. */
  readonly cutOff: DraftSummary | null;
  readonly storageLasts: boolean;
  readonly cameras: readonly { readonly id: string; readonly label: string }[];
  readonly chosenCamera: string | null;
  readonly soundOn: boolean;
  readonly sound: SoundWish;
  /** What this device can be heard and felt by. */
  readonly soundState: SoundState;
  /** What the device does for Padline. */
  readonly device: DeviceState;
  readonly viewWish: ViewWish;
  readonly languageWish: LanguageWish;
  /** What the lifter is led through, offered or shown the outcome of; null: nothing. */
  readonly guide: GuideState | null;
  /** The rest since the last set; null: none. */
  readonly rest: Rest | null;
  /** For the set to come. */
  readonly warning: WarningWish;
  /** For the sets to come. */
  readonly videoWish: VideoWish;
  readonly videoDevice: VideoDevice;
  /** Of the set that the report shows, whose id it has; null: there is none. */
  readonly video: ShownVideo | null;
  /** All that are kept; null before it is known. */
  readonly videos: VideoTotal | null;
  /** A file that is made or waits to be taken; null: none. */
  readonly fileJob: FileJob | null;
  /** Files that are read in; null: none. */
  readonly importing: ImportState | null;
}

export const emptyLive = (sourceKind: SourceKind): LiveView => ({
  kind: 'live',
  sourceKind,
  stage: { kind: 'opening' },
  session: null,
  placement: [],
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
  resting: false,
  relief: null,
  hidden: null,
  recording: false,
});
