import type { Milliseconds } from '../core/vocabulary/units.ts';
import type { FromWorker } from './protocol.ts';

/** What is told of an error: its own words, or what was thrown instead of one. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The answer for what went wrong; `capturedAt` of a frame. */
export const failed = (
  stage: 'fetch' | 'load' | 'estimate',
  capturedAt: Milliseconds | null,
  error: unknown,
): FromWorker => ({ kind: 'failed', stage, capturedAt, reason: reasonOf(error) });
