import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportOf } from '../../../src/core/report/set-export.ts';
import { parseSetExport } from '../../../src/store/import/parse-set-export.ts';
import { reportOfExport } from '../../../src/store/import/report-of-export.ts';
import { arbitraryReport } from '../../builders/arbitrary-set.ts';

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
