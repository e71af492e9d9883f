import type { Problem } from '../core/vocabulary/problem.ts';

export interface ListedVideo {
  readonly setId: string;
  readonly bytes: number;
}

export type ListedVideos =
  | { readonly kind: 'listed'; readonly videos: readonly ListedVideo[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type RecalledVideo =
  | { readonly kind: 'found'; readonly video: Blob }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The device's memory of videos, one per set at most. Failures are values, as with sets. */
export interface VideoStore {
  list(): Promise<ListedVideos>;
  recall(setId: string): Promise<RecalledVideo>;
  /** Stores or replaces; null when it worked. What could not be stored whole is not stored at all. */
  keep(setId: string, video: Blob): Promise<Problem | null>;
  /** Nothing to erase is no failure: what was wished is so. */
  erase(setId: string): Promise<Problem | null>;
  eraseAll(): Promise<Problem | null>;
}
