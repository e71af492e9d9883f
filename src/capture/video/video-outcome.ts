import type { VideoStop } from '../../core/vocabulary/set-video.ts';

/** A video that was made, in memory only. Its time 0 is the set's. */
export interface SetVideo {
  readonly blob: Blob;
  /** null: it goes on to the set's end. */
  readonly stoppedBy: VideoStop | null;
}

/** What came of the wish to have one. */
export type VideoOutcome =
  | { readonly kind: 'made'; readonly video: SetVideo }
  | { readonly kind: 'none'; readonly stoppedBy: VideoStop };
