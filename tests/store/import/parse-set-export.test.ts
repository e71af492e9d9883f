import { expect, test } from 'vitest';
import { exportOf } from '../../../src/core/report/export-of.ts';
import { parseSetExport } from '../../../src/store/import/parse-set-export.ts';
import { builtReport } from '../../builders/set-report.ts';

test('parseSetExport(export) is the export', () => {
  const written: unknown = JSON.parse(JSON.stringify(exportOf(builtReport())));
  expect(parseSetExport(written)).toEqual({ kind: 'parsed', value: exportOf(builtReport()) });
});

test.each([
  ['another version', { version: 2 }],
  ['another format', { format: 'padline.recording' }],
  ['a time that is none', { createdAt: 'today' }],
  ['reps that are none', { reps: [{}] }],
])('parseSetExport refuses %s', (_, change) => {
  expect(parseSetExport({ ...exportOf(builtReport()), ...change }).kind).toBe('unreadable');
});
