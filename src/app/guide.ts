import type { Track } from '../core/track.ts';
import type { AlertKind } from '../core/vocabulary/alert.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { Saying } from '../core/vocabulary/saying.ts';
import type { SetPlace } from '../core/vocabulary/set-place.ts';
import type { Milliseconds } from '../core/vocabulary/units.ts';

/** What a frame of the live pass brings to a guide. */
export interface GuideFrame {
  readonly track: Track;
  /** Since the pass began. */
  readonly at: Milliseconds;
  /** The alerts that this frame has raised. */
  readonly raised: readonly AlertKind[];
}

/** What follows a live pass: its set is kept, another pass, or nothing, because what was sought is found. */
export type AfterPass = 'keep' | 'again' | 'over';

/** What a guide asks of one live pass over some reps. */
export interface GuidePass {
  /** The lifter changes something on the machine: what moves is no rep, and nothing is sounded. */
  readonly isChanging: boolean;
  /** Its reps become a set; else nothing of them is put by. */
  readonly keepsReps: boolean;
  /** Nothing more is to be seen in this pass. */
  readonly isOver: boolean;
  /** What is to be said after this frame, between reps. */
  readonly follow: (frame: GuideFrame) => Saying | null;
  /** The pass has ended, by itself, by the session or by a problem. */
  readonly end: (problem: Problem | null) => AfterPass;
}

/** Leads the lifter through some reps for a purpose: what a run needs to know of it. */
export interface Guide {
  /** The lifter has something to change: a session is neither left nor over, although no rep comes. */
  readonly isPatient: boolean;
  /** A pass has begun before: the lifter knows where to be. */
  readonly hasBegun: boolean;
  /** The only button of a clicker: true where the guide has taken it for itself. */
  readonly click: () => boolean;
  /** From where the pass to come is filmed. */
  readonly see: (place: SetPlace) => void;
  readonly beginPass: () => GuidePass;
}
