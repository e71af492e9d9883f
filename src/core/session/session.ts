import type { EndReason, PauseReason } from '../vocabulary/session-stage.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import { type Leg, startLeg } from './follow-leg.ts';

/** The first reps of a lifter who did not wait for the count-in: a set once there is a whole one, or a second. */
export interface EarlyReps {
  readonly from: Milliseconds;
  readonly firstAt: Milliseconds;
  readonly reps: number;
  /** One of them bent the knee by more than any shuffling does. */
  readonly whole: boolean;
}

/** What is remembered before the set begins. */
export interface Before {
  /** The lifter has been still on the pad since they came: a descent from here is a rep. */
  readonly settled: boolean;
  /** When they were last still with their legs stretched: in a count-in, or where one would be. */
  readonly poisedAt: Milliseconds | null;
  /** The count-in was cancelled. */
  readonly held: boolean;
  readonly early: EarlyReps | null;
}

/** What is remembered of a set that has begun. */
export interface SetSoFar {
  /** From here on reps count: the lifter stands still at the top. */
  readonly from: Milliseconds;
  /** Of the leg's completed movements, those before the set. */
  readonly repsBefore: number;
  /** When the last rep was completed; null before the first. */
  readonly doneAt: Milliseconds | null;
  /** Since when nothing has happened that belongs to a set. Time in which no frame came is not counted. */
  readonly quietSince: Milliseconds;
  /** The lifter said that it goes on: the next rep is waited for as the first was. */
  readonly patient: boolean;
}

export type Phase =
  | { readonly kind: 'placing'; readonly before: Before }
  | { readonly kind: 'settling'; readonly before: Before }
  /** `said` is the number told last. */
  | {
      readonly kind: 'counting-in';
      readonly before: Before;
      readonly since: Milliseconds;
      readonly said: number;
    }
  | { readonly kind: 'running'; readonly set: SetSoFar }
  | {
      readonly kind: 'paused';
      readonly set: SetSoFar;
      readonly why: PauseReason;
      readonly since: Milliseconds;
      /** When somebody was last seen in front of the lifter meanwhile. */
      readonly blockedAt: Milliseconds | null;
    }
  | {
      readonly kind: 'over';
      readonly set: SetSoFar;
      readonly why: EndReason;
      readonly since: Milliseconds;
      readonly to: Milliseconds;
    }
  | { readonly kind: 'closed' };

/** The session as far as it has come: plain data, of bounded size. */
export interface Session {
  readonly phase: Phase;
  readonly leg: Leg;
  readonly lastAt: Milliseconds | null;
}

/** `at`: when it was told. */
export type SessionEvent =
  /** 3, 2, 1. */
  | { readonly kind: 'counted'; readonly at: Milliseconds; readonly left: number }
  /** Frames `from` here on belong to the set: never more than `LONGEST_LOOK_BACK` before `at`. */
  | { readonly kind: 'began'; readonly at: Milliseconds; readonly from: Milliseconds }
  | { readonly kind: 'paused'; readonly at: Milliseconds; readonly why: PauseReason }
  | { readonly kind: 'resumed'; readonly at: Milliseconds }
  /** Frames up to `to` belong to the set, unless it is undone. */
  | { readonly kind: 'over'; readonly at: Milliseconds; readonly why: EndReason; readonly to: Milliseconds }
  | { readonly kind: 'undone'; readonly at: Milliseconds; readonly by: 'lifter' | 'rep' }
  /** `reps` as the live pass counted them; 0: there is nothing to keep. */
  | {
      readonly kind: 'closed';
      readonly at: Milliseconds;
      readonly from: Milliseconds;
      readonly to: Milliseconds;
      readonly reps: number;
    };

export type SessionStep = readonly [Session, readonly SessionEvent[]];

/** How much of the past a set may begin with, milliseconds: two reps that were not waited for. */
export const LONGEST_LOOK_BACK = 20_000;

export const nothingBefore: Before = { settled: false, poisedAt: null, held: false, early: null };

export const startSession: Session = {
  phase: { kind: 'placing', before: nothingBefore },
  leg: startLeg,
  lastAt: null,
};
