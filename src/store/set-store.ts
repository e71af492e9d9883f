import type { Problem } from '../core/vocabulary/problem.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { SetReport, SetSummary } from '../core/vocabulary/report.ts';

export interface StoredSet {
  readonly report: SetReport;
  readonly recording: Recording;
}

export type Recalled =
  | { readonly kind: 'found'; readonly set: StoredSet }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type Listed =
  /** `unreadable` counts sets that a newer Padline stored; they are left as they are. */
  | { readonly kind: 'listed'; readonly sets: readonly SetSummary[]; readonly unreadable: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The device's memory of sets. Failures are values: a full disk must not take the report off the screen. */
export interface SetStore {
  /** Newest first. */
  list(): Promise<Listed>;
  recall(id: string): Promise<Recalled>;
  /** Stores or replaces; null when it worked. */
  keep(set: StoredSet): Promise<Problem | null>;
  /** Nothing to erase is no failure: what was wished is so. */
  erase(id: string): Promise<Problem | null>;
  eraseAll(): Promise<Problem | null>;
}
