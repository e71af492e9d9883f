import type { DriveSample } from '../reps/drive-sample.ts';
import type { Presence } from '../reps/follow-presence.ts';
import type { Point } from '../vocabulary/pose.ts';
import type { PauseReason } from '../vocabulary/session-stage.ts';
import type { Milliseconds } from '../vocabulary/units.ts';

/** What one analysed frame tells of the session. */
export interface SessionFrame {
  readonly kind: 'frame';
  readonly at: Milliseconds;
  readonly presence: Presence['kind'];
  /** Somebody else is where the lifter was. */
  readonly blocked: boolean;
  /** The phone stands well enough to begin. */
  readonly placed: boolean;
  /** The filtered joints; null when the lifter's leg cannot be seen, or not be trusted. */
  readonly sample: DriveSample | null;
  /** The rep under way, from 1; null between reps. */
  readonly rep: number | null;
  /** Reps of the live pass so far. */
  readonly count: number;
  /** The top that the movement under way began from; null before there is one. */
  readonly top: DriveSample | null;
  /** The way the feet go, by two reps that agree; null before. */
  readonly rail: Point | null;
}

/**
 * What the lifter asks for, by a key, a clicker or a tap. `go` begins at once, if anybody is seen; `begin` whoever is, as from somebody who stands at the phone; `end` ends the set, and once it is over
 * closes it; `still-going` takes an end back; `cancel` stops a count-in until the lifter has left the pad or says `go`.
 */
export type SessionCommand = 'go' | 'begin' | 'end' | 'still-going' | 'cancel';

/** Why no frames come. */
export type FramesStopped = Exclude<PauseReason, 'left'>;

export type SessionInput =
  | SessionFrame
  | { readonly kind: 'command'; readonly at: Milliseconds; readonly command: SessionCommand }
  /** No frames come while the page is hidden, the camera gone or the view looked for anew; null: they come again. */
  | { readonly kind: 'frames'; readonly at: Milliseconds; readonly stoppedBy: FramesStopped | null }
  /** Time passes although no frame comes. */
  | { readonly kind: 'clock'; readonly at: Milliseconds };

/** How the lifter wants a session to go. */
export interface SessionWish {
  /** False: a set begins and ends by commands only. */
  readonly handsFree: boolean;
  /** The lifter changes something on the machine meanwhile: neither leaving nor resting ends the set soon. */
  readonly isPatient?: boolean;
}

export const USUAL_SESSION: SessionWish = { handsFree: true };
