import type { ExportFile } from '../store/export/export-file.ts';
import { csvFile, jsonFile, motFile, recordingFile, trcFile } from '../store/export/export-files.ts';
import type { StoredSet } from '../store/set-store.ts';
import { shareOrSave } from './share-or-save.ts';

/** What needs no further wishes. A page for paper and a film ask for more: `pdfOf`, `filmOf`. */
export type ExportFormat = 'json' | 'csv' | 'recording' | 'trc' | 'mot';

/** Hands the set to the share sheet or the browser's downloads. */
export const exportSet = (set: StoredSet, format: ExportFormat): void => void shareOrSave([fileOf(set, format)]);

const fileOf = (set: StoredSet, format: ExportFormat): ExportFile => {
  switch (format) {
    case 'json':
      return jsonFile(set);
    case 'csv':
      return csvFile(set.report);
    case 'recording':
      return recordingFile(set);
    case 'trc':
      return trcFile(set);
    case 'mot':
      return motFile(set);
    default:
      return format satisfies never;
  }
};
