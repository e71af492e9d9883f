import type { ImportTrouble } from './import-trouble.ts';
import type { LoggerFault } from './logger-fault.ts';
import type { ProblemKind } from './problem.ts';
import type { RestorePreview } from './restore-preview.ts';

/** How many of our sets would get a load from a log, and how many of the log's no set of ours goes with. */
export interface LoadCounts {
  readonly fresh: number;
  readonly same: number;
  /** These have another load already. */
  readonly other: number;
  readonly unmatched: number;
  /** The file says nowhere whether it is kilograms or pounds. */
  readonly asksUnit: boolean;
}

/** What a chosen file is, by what is in it. */
export type ImportContent =
  | { readonly kind: 'unknown' }
  /** `createdAt` ISO 8601. Without keypoints a set can be read, but neither replayed nor judged anew. */
  | { readonly kind: 'set'; readonly createdAt: string; readonly reps: number; readonly hasKeypoints: boolean }
  | { readonly kind: 'keypoints'; readonly frames: number }
  | { readonly kind: 'backup'; readonly preview: RestorePreview }
  | { readonly kind: 'video' }
  | { readonly kind: 'loads'; readonly counts: LoadCounts };

/** What has become of it, or is to. */
export type ImportStanding =
  | { readonly kind: 'reading' }
  | { readonly kind: 'wanted' }
  /** Nothing in it is new. */
  | { readonly kind: 'here-already' }
  | { readonly kind: 'unreadable'; readonly why: ImportTrouble | LoggerFault }
  /** `share` is 0 to 1; null: not known. */
  | { readonly kind: 'working'; readonly share: number | null }
  /** `setId` where one set came of it. */
  | { readonly kind: 'done'; readonly changed: number; readonly setId: string | null }
  | { readonly kind: 'failed'; readonly why: ProblemKind }
  /** Stopped in the middle, and not even that could be taken back: so many records of it are in. */
  | { readonly kind: 'half-done'; readonly changed: number }
  /** The lifter stopped before its turn. */
  | { readonly kind: 'left-out' }
  /** `stayed` sets were not taken back: the lifter has said something of them since. */
  | { readonly kind: 'undone'; readonly stayed: number };

export interface ImportFile {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly content: ImportContent;
  readonly standing: ImportStanding;
}

/** What is asked before anything is done. */
export interface ImportWish {
  /** Of a log that does not say its own. */
  readonly unit: 'kg' | 'lb';
  /** A load from a log replaces another one that a set has. */
  readonly replaceLoads: boolean;
}

/** Files that are read in: looked at, asked about, taken in one after the other. */
export interface ImportState {
  readonly stage: 'reading' | 'asking' | 'working' | 'paused' | 'done';
  readonly files: readonly ImportFile[];
  readonly wish: ImportWish;
  /** Whether what was done can be taken back. */
  readonly undo: 'none' | 'can' | 'undoing' | 'undone' | 'failed';
}
