import { expect, test } from 'vitest';
import { exportOf } from '../../../src/core/report/export-of.ts';
import { emptyLog } from '../../../src/core/vocabulary/set-log.ts';
import { kilograms } from '../../../src/core/vocabulary/units.ts';
import { logOfExport } from '../../../src/store/import/log-of-export.ts';
import { builtReport } from '../../builders/set-report.ts';

const report = builtReport();
const log = {
  ...emptyLog(report.id),
  load: kilograms(80),
  rpe: 8,
  tags: [{ kind: 'seat', notch: 3 }],
  note: 'slept badly',
  favourite: true,
  machineId: 'sled',
} as const;

test('logOfExport(export) is what was said as of the day of the set, without what stayed where it was exported', () => {
  expect(logOfExport(exportOf(report, log))).toEqual({
    ...log,
    note: '',
    favourite: false,
    machineId: null,
    changedAt: report.createdAt,
  });
});

test('logOfExport(export of before that was written) is null', () => {
  expect(logOfExport(exportOf(report))).toBeNull();
});
