import type { Problem } from '../core/vocabulary/problem.ts';
import type { Soreness } from '../core/vocabulary/soreness.ts';

export type ListedSoreness =
  /** `unreadable` counts entries that a newer Padline stored; they are left as they are. */
  | { readonly kind: 'listed'; readonly entries: readonly Soreness[]; readonly unreadable: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The device's memory of how sore the lifter was. Failures are values, as with sets. */
export interface SorenessStore {
  /** The newest day first. */
  list(): Promise<ListedSoreness>;
  /** Stores or replaces; null when it worked. */
  keep(entry: Soreness): Promise<Problem | null>;
  /** Nothing to erase is no failure: what was wished is so. */
  erase(id: string): Promise<Problem | null>;
  eraseAll(): Promise<Problem | null>;
}
