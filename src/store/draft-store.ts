import type { Problem } from '../core/vocabulary/problem.ts';
import type { Recalled, StoredSet } from './set-store.ts';

/** What has come of a running set since it was put by last. */
export interface DraftPart extends StoredSet {
  // Its report is not judged yet: it holds no reps. Its recording is the whole set's, but for the frames put by before.
  /** Finished until now. */
  readonly repCount: number;
  /** How many frames were put by before. */
  readonly from: number;
}

/** One line about a set that was cut off. */
export interface DraftSummary {
  readonly id: string;
  /** ISO 8601: when it began. */
  readonly createdAt: string;
  readonly repCount: number;
}

export type DraftListing =
  /** `unreadable` parts cannot be read: of sets by another version, or damaged. */
  | { readonly kind: 'listed'; readonly drafts: readonly DraftSummary[]; readonly unreadable: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The device's memory of sets that run, or were cut off by a crash; failures are values. */
export interface DraftStore {
  /** Newest first. */
  list(): Promise<DraftListing>;
  /** All of its parts, joined; the report is to be judged. */
  recall(id: string): Promise<Recalled>;
  /** null when it worked. */
  add(part: DraftPart): Promise<Problem | null>;
  /** Without a trace; nothing to erase is no failure. */
  erase(id: string): Promise<Problem | null>;
  eraseAll(): Promise<Problem | null>;
}
