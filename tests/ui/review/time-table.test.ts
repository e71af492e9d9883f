import { expect, test } from 'vitest';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { timeTable } from '../../../src/ui/review/time-table.ts';
import { builtReport } from '../../builders/set-report.ts';

test('timeTable(report) has a row per rep with its turning points and warnings, then the warnings outside of any rep', () => {
  const report = builtReport();
  const { rows, choices } = timeTable(report);
  expect(rows[1]).toEqual(['2', '4.8', '6.5', '6.7', '8.2', '104°', 'at the limit (6.4\u00a0s)']);
  expect(rows.map(([name]) => name)).toEqual(['1', '2', '3', '4', 'Between reps']);
  expect(choices).toBe(report.reps);
});

test('timeTable(report) puts a warning of a rep that is not there any more between reps', () => {
  const alert = { kind: 'slide', raisedAt: milliseconds(900), clearedAt: null, emittedAt: null, rep: 9 } as const;
  const { rows } = timeTable(builtReport({ alerts: [alert] }));
  expect(rows).toHaveLength(5);
  expect(rows[4]?.at(-1)).toMatch(/\(0\.9\u00a0s\)$/);
});
