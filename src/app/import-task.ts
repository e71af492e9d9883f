import type { Recording } from '../core/vocabulary/recording.ts';
import type { StoredSet } from '../store/set-store.ts';

/** What is to be done with a file. */
export type ImportWork =
  | { readonly kind: 'set'; readonly set: StoredSet }
  | { readonly kind: 'keypoints'; readonly recording: Recording }
  | { readonly kind: 'backup' }
  | { readonly kind: 'video' }
  | { readonly kind: 'loads'; readonly text: string };

export type ImportTask =
  | ImportWork
  /** Keypoints that come with the set in the file at this place, and share its fate. */
  | { readonly kind: 'with-set'; readonly place: number }
  | { readonly kind: 'nothing' };
