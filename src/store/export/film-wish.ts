import type { FilmFault } from '../../core/vocabulary/film-fault.ts';
import type { Milliseconds } from '../../core/vocabulary/units.ts';
import type { ExportFile } from './export-file.ts';
import type { FilmFormat } from './film-format.ts';

export interface FilmWish {
  /** What was filmed; null: none was kept, and the outline is drawn on a plain ground. */
  readonly video: Blob | null;
  /** When the video's first picture was taken, on the recording's clock. */
  readonly videoStart: Milliseconds;
  /** BCP 47: whose numbers are written. */
  readonly language: string;
  readonly signal: AbortSignal;
  /** Share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** In order of liking; the usual ones unless given. */
  readonly formats?: readonly FilmFormat[];
}

export type FilmOutcome =
  | { readonly kind: 'made'; readonly file: ExportFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: FilmFault; readonly detail?: string };
