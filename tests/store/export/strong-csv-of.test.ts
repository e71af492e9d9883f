import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { strongCsvOf } from '../../../src/store/export/strong-csv-of.ts';
import { readLoggerCsv } from '../../../src/store/logger/read-logger-csv.ts';
import { loggedSet } from '../../builders/logged-set.ts';

const at = (hour: number, minute: number): Date => new Date(2026, 6, 26, hour, minute, 5);

describe('strongCsvOf', () => {
  test("strongCsvOf(sets) has Strong's own columns, separated by semicolons, and fills what importers insist on", () => {
    const csv = strongCsvOf([loggedSet(at(7, 6)), loggedSet(at(7, 21))]);
    const rows: Record<string, string>[] = parse(csv, { columns: true, delimiter: ';', record_delimiter: '\r\n' });
    expect(rows).toEqual([
      {
        Date: '2026-07-26 07:06:05',
        'Workout Name': 'Leg press',
        'Exercise Name': 'Leg Press',
        'Set Order': '1',
        Weight: '120',
        'Weight Unit': 'kg',
        Reps: '4',
        RPE: '8.5',
        Distance: '',
        'Distance Unit': '',
        Seconds: '0',
        Notes: 'Padline',
        'Workout Notes': 'Padline',
        'Workout Duration': '15m',
      },
      expect.objectContaining({ 'Set Order': '2', Notes: 'Padline' }),
    ]);
  });

  test("strongCsvOf(sets) leaves out the lifter's notes", () => {
    expect(strongCsvOf([loggedSet(at(7, 6), { note: 'sore' })])).not.toContain('sore');
  });

  test.each(['kg', 'lb'] as const)('readLoggerCsv(strongCsvOf(sets, %j)) finds the loads again', (unit) => {
    const file = readLoggerCsv(strongCsvOf([loggedSet(at(7, 6))], unit), 'kg');
    expect(file).toMatchObject({ kind: 'read', app: 'strong', unitSaid: true, unreadable: 0 });
    const [set] = file.kind === 'read' ? file.sets : [];
    expect(set?.load).toBeCloseTo(120, 1);
    expect(set).toMatchObject({ reps: 4, rpe: 8.5, warmUp: false, visitStart: at(7, 6).getTime() });
  });
});
