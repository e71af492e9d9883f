import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { RunFacts } from './make-report.ts';

export type RunOutcome =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'recorded';
      readonly recording: Recording;
      readonly facts: Omit<RunFacts, 'id' | 'createdAt'>;
      /** Why it ended before its time; what was recorded is whole. */
      readonly problem: Problem | null;
      readonly padLine: PadLine | null;
      readonly snapshot: HTMLCanvasElement | null;
    };
