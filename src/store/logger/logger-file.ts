import type { LoggerSet } from '../../core/vocabulary/load-preview.ts';
import type { LoggerFault } from '../../core/vocabulary/logger-fault.ts';

/** What a file of a logger holds, or why it is none. */
export type LoggerFile =
  | {
      readonly kind: 'read';
      readonly app: 'hevy' | 'strong';
      /** In the file's order within a visit. */
      readonly sets: readonly LoggerSet[];
      /** False: the file says nowhere whether it is kilograms or pounds, and what was asked for was taken. */
      readonly unitSaid: boolean;
      /** Leg-press rows whose date or numbers could not be read. */
      readonly unreadable: number;
    }
  | { readonly kind: 'failed'; readonly fault: LoggerFault };
