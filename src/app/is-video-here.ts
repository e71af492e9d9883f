import type { SetSummary } from '../core/vocabulary/report.ts';
import { filmedAt } from './filmed-at.ts';

/** Whether a set came of this very file. */
export const isVideoHere = (file: File, here: readonly SetSummary[]): boolean =>
  here.some(({ sourceName, createdAt }) => sourceName === file.name && createdAt === filmedAt(file));
