import { csvFile, type ExportFile, jsonFile, recordingFile } from '../store/export-files.ts';
import type { StoredSet } from '../store/set-store.ts';
import { saveFile } from './save-file.ts';

export type ExportFormat = 'json' | 'csv' | 'recording';

/** Hands the set to the browser's downloads. */
export const exportSet = (set: StoredSet, format: ExportFormat): void => saveFile(fileOf(set, format));

const fileOf = (set: StoredSet, format: ExportFormat): ExportFile => {
  switch (format) {
    case 'json':
      return jsonFile(set.report);
    case 'csv':
      return csvFile(set.report);
    case 'recording':
      return recordingFile(set);
    default:
      return format satisfies never;
  }
};
