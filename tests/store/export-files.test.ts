import { describe, expect, test } from 'vitest';
import { exportOf } from '../../src/core/report/set-export.ts';
import { csvOf } from '../../src/store/csv-of.ts';
import { csvFile, jsonFile, recordingFile } from '../../src/store/export-files.ts';
import { parseRecording } from '../../src/store/parse-recording.ts';
import { builtRecording, builtReport } from '../builders/set-report.ts';

/** Ten past one in the afternoon of 2 March, wherever the test runs. */
const report = builtReport({ createdAt: new Date(2026, 2, 2, 13, 10, 59).toISOString() });

describe('export files', () => {
  test('jsonFile(report) is the export, named by local time', async () => {
    const { name, blob } = jsonFile(report);
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
    const { name, blob } = recordingFile({ report, recording: builtRecording() });
    expect(name).toBe('padline-2026-03-02-1310-recording.json');
    expect(parseRecording(JSON.parse(await blob.text()))).toEqual({ kind: 'parsed', value: builtRecording() });
  });
});
