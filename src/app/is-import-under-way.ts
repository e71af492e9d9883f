import type { ImportState } from '../core/vocabulary/import-state.ts';

/** Whether files are being taken in, or back. */
export const isImportUnderWay = ({ stage, undo }: ImportState): boolean =>
  stage === 'working' || stage === 'paused' || undo === 'undoing';
