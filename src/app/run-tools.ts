import type { PoseEstimator } from '../capture/pose-estimator.ts';
import type { SessionWish } from '../core/session/session-input.ts';
import type { AlertKind } from '../core/vocabulary/alert.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Onset, SetSummary } from '../core/vocabulary/report.ts';
import type { Saying } from '../core/vocabulary/saying.ts';
import type { SetPlace } from '../core/vocabulary/set-place.ts';
import type { ToneCue } from '../core/vocabulary/tone-cue.ts';
import type { WarningWish } from '../core/vocabulary/warning-wish.ts';
import type { DraftStore } from '../store/draft-store.ts';
import type { LiveView } from './app-state.ts';
import type { ModelWish } from './choose-model.ts';
import type { Guide } from './guide.ts';
import type { FrameMoment, Sounded } from './sound/sounded.ts';
import type { FilmWish } from './video/set-film.ts';

/** What a run needs from outside. */
export interface RunTools {
  readonly estimator: PoseEstimator;
  readonly model: Pick<ModelWish, 'model' | 'backend' | 'modelsUrl'>;
  /** When a picked file was filmed, ISO 8601; absent: what runs is of now. */
  readonly filmedAt?: string;
  /** null: proposed. */
  readonly padLine: PadLine | null;
  /** null: found. */
  readonly crop: Crop | null;
  readonly statureCm: number | null;
  readonly warning: WarningWish;
  /** From where the set is filmed, as the set-up saw it: the machine may be known. */
  readonly placeSeen: (place: SetPlace) => void;
  /** The line that the machine in use has taught from this very place; null: none. */
  readonly learnedLine: (place: SetPlace) => Onset | null;
  /** What the reps are for; null: a set like any other. */
  readonly guide: Guide | null;
  /** Where a running set is put by; absent: nowhere. */
  readonly draftStore?: DraftStore;
  /** What the device remembers, newest first. */
  readonly earlierSets: () => readonly SetSummary[];
  /** Seconds from asking for a sound to hearing it. */
  readonly soundLatency: () => number;
  /** Milliseconds that a lifter who was lost in mid-set is looked for; a minute unless given. */
  readonly searchFor?: number;
  readonly tell: (news: Partial<LiveView>) => void;
  /** How the lifter wants a live set to begin and to end. */
  readonly session: SessionWish;
  /** Sounds an alert; `frame` is the live frame that asked for it. */
  readonly sound: (kind: AlertKind, frame: FrameMoment | null) => void;
  /** What a frame of a set asks to be heard; `epoch` is the page's time at the set's zero, null for a file. */
  readonly follow: (cue: ToneCue, epoch: number | null) => void;
  /** The tick before a descent. */
  readonly brace: (frame: FrameMoment | null) => void;
  readonly say: (saying: Saying, when: 'now' | 'between-reps') => void;
  /** The sounds of live frames since this was last asked for. */
  readonly takeSounded: () => readonly Sounded[];
  /** Of a camera's set; absent: none. */
  readonly video?: FilmWish;
  /** The set is over: no tone goes on. */
  readonly endSounds: () => void;
}
