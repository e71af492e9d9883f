import type { Kilograms } from './units.ts';

/** One leg-press set as another app logged it. */
export interface LoggerSet {
  /** When the visit began (and ended, where it says so), milliseconds since 1970: a log has no time per set. */
  readonly visitStart: number;
  readonly visitEnd: number | null;
  readonly exercise: string;
  /** null: a set without a weight. */
  readonly load: Kilograms | null;
  readonly reps: number | null;
  readonly rpe: number | null;
  readonly warmUp: boolean;
}

/** A set of ours that may want a load. */
export interface OwnSet {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly repCount: number;
  readonly load: Kilograms | null;
}

export interface MatchedLoad {
  readonly own: OwnSet;
  readonly logged: LoggerSet & { readonly load: Kilograms };
  /** 'new': it had no load; 'same': it has this one; 'other': it has another, which stays unless told otherwise. */
  readonly kind: 'new' | 'same' | 'other';
}

/** What a log's loads would do, before anything is done. */
export interface LoadPreview {
  readonly matched: readonly MatchedLoad[];
  /** Logged sets that none of ours goes with, and those without a weight. */
  readonly unmatched: readonly LoggerSet[];
  /** Sets of ours that the log says nothing of. */
  readonly untouched: readonly OwnSet[];
}
