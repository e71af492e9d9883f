import { describe, expect, test } from 'vitest';
import { exportOf } from '../../../src/core/report/export-of.ts';
import { csvOf } from '../../../src/store/export/csv-of.ts';
import {
  csvFile,
  hevyCsvFile,
  jsonFile,
  motFile,
  recordingFile,
  setsCsvFile,
  strongCsvFile,
  trcFile,
} from '../../../src/store/export/export-files.ts';
import { parseRecording } from '../../../src/store/parse-recording.ts';
import { loggedSet } from '../../builders/logged-set.ts';
import { builtRecording, builtReport } from '../../builders/set-report.ts';

/** Ten past one in the afternoon of 2 March, wherever the test runs. */
const report = builtReport({ createdAt: new Date(2026, 2, 2, 13, 10, 59).toISOString() });
const set = { report, recording: builtRecording() };
const today = new Date(2026, 2, 9, 23, 59);

describe('export files', () => {
  test('jsonFile(set) is the export, named by local time', async () => {
    const { name, blob } = jsonFile({ report });
    expect(name).toBe('padline-2026-03-02-1310.json');
    expect(blob.type).toBe('application/json');
    expect(JSON.parse(await blob.text())).toEqual(exportOf(report));
  });

  test('csvFile(report) is the table, named by local time', async () => {
    const { name, blob } = csvFile(report);
    expect(name).toBe('padline-2026-03-02-1310.csv');
    expect(blob.type).toBe('text/csv;charset=utf-8');
    expect(await blob.text()).toBe(csvOf(report));
  });

  test('recordingFile(set) can be read back as the recording', async () => {
    const { name, blob } = recordingFile(set);
    expect(name).toBe('padline-2026-03-02-1310-recording.json');
    expect(parseRecording(JSON.parse(await blob.text()))).toEqual({ kind: 'parsed', value: builtRecording() });
  });

  test('trcFile(set) and motFile(set) say in their names what they hold, the first one inside as well', async () => {
    const { name, blob } = trcFile(set);
    expect(name).toBe('padline-2026-03-02-1310-markers.trc');
    expect(await blob.text()).toContain(`PathFileType\t4\t(X/Y/Z)\t${name}\n`);
    expect(motFile(set).name).toBe('padline-2026-03-02-1310-angles.mot');
  });

  test('the files of many sets are named by what they are for and by the day', () => {
    const sets = [loggedSet(today)];
    expect([setsCsvFile, hevyCsvFile, strongCsvFile].map((file) => file(sets, today).name)).toEqual([
      'padline-sets-2026-03-09.csv',
      'padline-hevy-2026-03-09.csv',
      'padline-strong-2026-03-09.csv',
    ]);
  });
});
