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

/** The device's memory of sets. Failures are values: a full disk must not take the report off the screen. */
export interface SetStore {
  /** Newest first. */
  list(): Promise<readonly SetSummary[]>;
  recall(id: string): Promise<Recalled>;
  /** Stores or replaces; null when it worked. */
  keep(set: StoredSet): Promise<Problem | null>;
  erase(id: string): Promise<Problem | null>;
  eraseAll(): Promise<Problem | null>;
}
