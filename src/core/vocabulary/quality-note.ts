import type { LiftUnknown } from './reading.ts';
import type { Centimetres, Degrees, Milliseconds } from './units.ts';

/** What limits the figures of a set, with its values; `src/words/` makes a sentence of it. Times are in the set. */
export type QualityNote =
  /** `forbids`: so far off that lift is not told at all. */
  | { readonly kind: 'off-side-on'; readonly yaw: Degrees; readonly forbids: boolean }
  /** Pictures per second. */
  | { readonly kind: 'slow-frames'; readonly rate: number }
  /** Lost at `lostAt`, `from` when measured on from elsewhere; at least one. */
  | {
      readonly kind: 'views';
      readonly changes: readonly { readonly lostAt: Milliseconds; readonly from: Milliseconds }[];
    }
  /** When the views began that could not be brought together with the rest; at least one. */
  | { readonly kind: 'views-left-out'; readonly from: readonly Milliseconds[] }
  | { readonly kind: 'camera-moved'; readonly times: number; readonly first: Milliseconds }
  | { readonly kind: 'camera-lost'; readonly at: Milliseconds }
  | {
      readonly kind: 'lift-hidden';
      readonly reps: number;
      readonly of: number;
      readonly because: readonly LiftUnknown[];
    }
  /** Positive is towards the head. */
  | { readonly kind: 'slid'; readonly by: Centimetres }
  /** This set-up's error bars. */
  | { readonly kind: 'error-bars'; readonly depth: Degrees; readonly lift: Centimetres; readonly isCoarse: boolean }
  | { readonly kind: 'no-stature' }
  | { readonly kind: 'restless'; readonly jitter: Centimetres }
  | { readonly kind: 'pad-line-off' }
  | RunNote;

/** What only the run itself can note: it stays when the set is judged anew. */
export type RunNote = { readonly [Kind in RunNoteKind]: { readonly kind: Kind } }[RunNoteKind];
export const RUN_NOTES = ['late', 'not-found-again', 'company', 'turned', 'lighter-model'] as const;
export type RunNoteKind = (typeof RUN_NOTES)[number];
