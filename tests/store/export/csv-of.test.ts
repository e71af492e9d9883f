import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/store/export/csv-of.ts';
import { builtReport } from '../../builders/set-report.ts';

const HEADER =
  'rep,start_ms,bottom_ms,end_ms,partial,depth_deg,hip_flexion_deg,knee_flexion_deg,lift_cm,lift_uncertainty_cm,lift_class,' +
  'not_measured_because,hip_to_pad_change_deg,lift_seen_at_deg,slide_cm,eccentric_ms,pause_ms,concentric_ms';

describe('csvOf', () => {
  test('csvOf(report) writes one row per rep under a header with units', () => {
    const lines = csvOf(builtReport()).split('\r\n');
    expect(lines[0]).toBe(HEADER);
    expect(lines[1]).toBe('1,1200,3033,4600,false,101.3,96.2,98.8,0.4,0.5,none,,0.6,,0.2,1733,200,1467');
    expect(lines).toHaveLength(1 + 4 + 1);
  });

  test('csvOf(report) leaves the cell empty where nothing was measured', () => {
    const rows: Record<string, string>[] = parse(csvOf(builtReport()), { columns: true });
    expect(rows[3]).toMatchObject({
      rep: '4',
      partial: 'true',
      depth_deg: '',
      lift_cm: '',
      lift_class: 'not-measured',
      not_measured_because: 'hip-hidden',
    });
  });

  test('csvOf(report) is read by a strict parser, every row as long as the header', () => {
    const rows: string[][] = parse(csvOf(builtReport()), { record_delimiter: '\r\n', relax_column_count: false });
    expect(rows).toHaveLength(5);
    expect(rows[2]?.[5]).toBe('104.1');
  });

  test('csvOf(report) ends every line with CRLF, the last one too', () => {
    const csv = csvOf(builtReport());
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('csvOf(report without reps) is the header alone', () => {
    expect(csvOf(builtReport({ reps: [] }))).toBe(`${HEADER}\r\n`);
  });
});
