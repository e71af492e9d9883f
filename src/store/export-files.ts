import { exportOf } from '../core/report/set-export.ts';
import type { SetReport } from '../core/vocabulary/report.ts';
import { csvOf } from './csv-of.ts';
import { recordingText } from './recording-text.ts';
import type { StoredSet } from './set-store.ts';

/** A file for the lifter to keep. */
export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

const padded = (value: number): string => String(value).padStart(2, '0');

/** By the lifter's own clock: that is how they will look for it. */
const stemOf = ({ createdAt }: SetReport): string => {
  const time = new Date(createdAt);
  const date = [time.getFullYear(), padded(time.getMonth() + 1), padded(time.getDate())].join('-');
  return `padline-${date}-${padded(time.getHours())}${padded(time.getMinutes())}`;
};

/** The set for other programs; see docs/set-report.schema.json. */
export const jsonFile = (report: SetReport): ExportFile => ({
  name: `${stemOf(report)}.json`,
  blob: new Blob([`${JSON.stringify(exportOf(report), null, 2)}\n`], { type: 'application/json' }),
});

/** One row per rep, for a spreadsheet. */
export const csvFile = (report: SetReport): ExportFile => ({
  name: `${stemOf(report)}.csv`,
  blob: new Blob([csvOf(report)], { type: 'text/csv;charset=utf-8' }),
});

/** The keypoints, for replay; `parseRecording` reads it back. */
export const recordingFile = ({ report, recording }: StoredSet): ExportFile => ({
  name: `${stemOf(report)}-recording.json`,
  blob: new Blob([recordingText(recording)], { type: 'application/json' }),
});
