import { exportOf } from '../../core/report/export-of.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import { localDay } from '../../words/local-day.ts';
import { recordingText } from '../recording-text.ts';
import type { StoredSet } from '../set-store.ts';
import { csvOf } from './csv-of.ts';
import { type ExportFile, stemOf } from './export-file.ts';
import { hevyCsvOf } from './hevy-csv-of.ts';
import type { LoggedSet } from './logged-set.ts';
import { motOf } from './mot-of.ts';
import { setsCsvOf } from './sets-csv-of.ts';
import { strongCsvOf } from './strong-csv-of.ts';
import { trcOf } from './trc-of.ts';

const CSV = 'text/csv;charset=utf-8';

const textFile = (name: string, text: string, type: string): ExportFile => ({ name, blob: new Blob([text], { type }) });

/** The set for other programs, with what was said of it but for the note; see docs/set-report.schema.json. */
export const jsonFile = ({ report, log }: Pick<StoredSet, 'report' | 'log'>): ExportFile =>
  textFile(`${stemOf(report)}.json`, `${JSON.stringify(exportOf(report, log), null, 2)}\n`, 'application/json');

/** One row per rep, for a spreadsheet. */
export const csvFile = (report: SetReport): ExportFile => textFile(`${stemOf(report)}.csv`, csvOf(report), CSV);

/** The keypoints, for replay; `parseRecording` reads it back. */
export const recordingFile = ({ report, recording }: StoredSet): ExportFile =>
  textFile(`${stemOf(report)}-recording.json`, recordingText(recording), 'application/json');

/** The body points as markers, for OpenSim and Sports2D. */
export const trcFile = (set: StoredSet): ExportFile => {
  const name = `${stemOf(set.report)}-markers.trc`;
  return textFile(name, trcOf(set, { name }), 'text/plain');
};

/** Joint angles over time, for OpenSim. */
export const motFile = (set: StoredSet): ExportFile =>
  textFile(`${stemOf(set.report)}-angles.mot`, motOf(set), 'text/plain');

/** One row per set. `today` names the file, by the lifter's own clock. */
export const setsCsvFile = (sets: readonly LoggedSet[], today: Date): ExportFile =>
  textFile(`padline-sets-${localDay(today)}.csv`, setsCsvOf(sets), CSV);

/** One row per set, as the logger Hevy writes them. */
export const hevyCsvFile = (sets: readonly LoggedSet[], today: Date): ExportFile =>
  textFile(`padline-hevy-${localDay(today)}.csv`, hevyCsvOf(sets), CSV);

/** One row per set, as the logger Strong writes them; Hevy reads them too. */
export const strongCsvFile = (sets: readonly LoggedSet[], today: Date): ExportFile =>
  textFile(`padline-strong-${localDay(today)}.csv`, strongCsvOf(sets), CSV);
