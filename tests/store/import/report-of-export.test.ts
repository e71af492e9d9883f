import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportOf } from '../../../src/core/report/export-of.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { parseSetExport } from '../../../src/store/import/parse-set-export.ts';
import { reportOfExport } from '../../../src/store/import/report-of-export.ts';
import { arbitraryReport } from '../../builders/arbitrary-set.ts';
import { builtReport } from '../../builders/set-report.ts';

test('reportOfExport(exportOf(report)) exports the same again, whatever the report', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const written = exportOf(report);
      const parsed = parseSetExport(JSON.parse(JSON.stringify(written)));
      if (parsed.kind === 'unreadable') throw new Error(parsed.reason);
      expect(exportOf(reportOfExport(parsed.value))).toEqual(written);
    }),
  );
});

test.each([
  ['manual', { kind: 'manual', at: 95 }],
  ['knee-90', { kind: 'knee-90' }],
  ['thigh-upright', { kind: 'thigh-upright' }],
] as const)(
  'reportOfExport(export) keeps a limit that was asked for, to be judged anew by: %s',
  (depthLimitSetBy, limit) => {
    const report = reportOfExport(exportOf(builtReport({ depthLimit: degrees(95), depthLimitSetBy })));
    expect(report.setup.warning).toEqual({ sensitivity: 'normal', limit });
  },
);

test('reportOfExport(export) asks for no limit where the set had taught it', () => {
  expect(reportOfExport(exportOf(builtReport({ depthLimitSetBy: 'personal' }))).setup).not.toHaveProperty('warning');
});

test('reportOfExport(export) knows the model that took over', () => {
  const report = builtReport();
  const laterModel = { model: 'movenet-lightning', from: milliseconds(9000) } as const;
  const exported = exportOf({ ...report, detector: { ...report.detector, laterModel } });
  expect(reportOfExport(exported).detector.laterModel).toEqual(laterModel);
});
