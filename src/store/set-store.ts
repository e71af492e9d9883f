import type { Problem } from '../core/vocabulary/problem.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { SetReport, SetSummary } from '../core/vocabulary/report.ts';
import type { SetLog } from '../core/vocabulary/set-log.ts';

export interface StoredSet {
  readonly report: SetReport;
  readonly recording: Recording;
  /** What the lifter has said of it; absent: nothing, or, of a set to be kept, nothing new. */
  readonly log?: SetLog;
}

export type Recalled =
  | { readonly kind: 'found'; readonly set: StoredSet }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type Listed =
  /** `unreadable` counts sets that a newer Padline stored; they are left as they are. */
  | { readonly kind: 'listed'; readonly sets: readonly SetSummary[]; readonly unreadable: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Without their recordings, which are most of a set; those that are gone or cannot be read are missing. */
export type RecalledReports =
  | { readonly kind: 'found'; readonly reports: ReadonlyMap<string, SetReport> }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type OutOfSight =
  | { readonly kind: 'found'; readonly ids: readonly string[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The device's memory of sets. Failures are values: a full disk must not take the report off the screen. */
export interface SetStore {
  /** Newest first. */
  list(): Promise<Listed>;
  recall(id: string): Promise<Recalled>;
  /** The reports of these sets, by id. */
  recallReports(ids: readonly string[]): Promise<RecalledReports>;
  /**
   * Stores or replaces; null when it worked. A log that is not given stays as it was, but not that of a set that
   * `eraseMany` has put out of sight: what was said of that one is not to come back unasked.
   */
  keep(set: StoredSet): Promise<Problem | null>;
  /** What is said of a set that is stored, 'set-not-found' where it is not; with no `changedAt`, that nothing is. */
  keepLog(log: SetLog): Promise<Problem | null>;
  /** Gone at once and for good. Nothing to erase is no failure: what was wished is so. */
  erase(id: string): Promise<Problem | null>;
  /** The same for many together; what `eraseMany` has put out of sight can still be brought back. */
  eraseNow(ids: readonly string[]): Promise<Problem | null>;
  /** Out of every list at once, but `restoreErased` brings them back until `purge` is called. */
  eraseMany(ids: readonly string[]): Promise<Problem | null>;
  /** Brings back what `eraseMany` has erased since the last `purge`. */
  restoreErased(): Promise<Problem | null>;
  /** The sets that `restoreErased` would bring back; one that was stored again since is none of them. */
  outOfSight(): Promise<OutOfSight>;
  /** What `eraseMany` has erased, on this visit or an earlier one, goes for good; given `ids`, these of it. */
  purge(ids?: readonly string[]): Promise<Problem | null>;
  eraseAll(): Promise<Problem | null>;
}
