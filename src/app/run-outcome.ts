import type { VideoOutcome } from '../capture/video/video-outcome.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { RunFacts } from './make-report.ts';
import type { SetDraft } from './set-draft.ts';

export type RunOutcome =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** A guide has what it sought, and no set is kept; `problem` as below. */
  | { readonly kind: 'guided'; readonly problem: Problem | null }
  | {
      readonly kind: 'recorded';
      readonly recording: Recording;
      readonly facts: Omit<RunFacts, 'id' | 'createdAt'>;
      /** Why it ended before its time; what was recorded is whole. */
      readonly problem: Problem | null;
      readonly padLine: PadLine | null;
      /** What was put by of it while it ran; absent: nothing was. */
      readonly draft?: SetDraft;
      /** Absent: none was wished. */
      readonly video?: VideoOutcome;
      readonly snapshot: HTMLCanvasElement | null;
    };
