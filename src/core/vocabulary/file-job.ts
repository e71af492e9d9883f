import type { FileWish } from './file-wish.ts';
import type { FilmFault } from './film-fault.ts';

/** Why a file was not made: a fault of films, nothing to put in (loggers get camera sets only), a memory that cannot be read, or what nobody foresaw. */
export type FileFault = FilmFault | 'no-sets' | 'no-camera-sets' | 'storage-failed' | 'unexpected';

/** A file that is made, waits to be taken, or could not be made. */
export type FileJob = {
  readonly task: FileWish['kind'];
} /** `share` is 0 to 1; null: it is not known how much is done. */ & (
  | { readonly kind: 'making'; readonly share: number | null }
  /** `leftOut` counts records that are stored and could not be read. */
  | { readonly kind: 'ready'; readonly name: string; readonly bytes: number; readonly leftOut: number }
  /** In the lifter's own hands: shared or saved. */
  | { readonly kind: 'handed'; readonly name: string; readonly leftOut: number }
  | { readonly kind: 'failed'; readonly why: FileFault }
);
