import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { hevyCsvOf } from '../../../src/store/export/hevy-csv-of.ts';
import { loggedSet } from '../../builders/logged-set.ts';

const at = (day: number, hour: number, minute: number): Date => new Date(2026, 6, day, hour, minute, 0);
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, record_delimiter: '\r\n' });

describe('hevyCsvOf', () => {
  test("hevyCsvOf(sets) has Hevy's own columns in its order", () => {
    expect(hevyCsvOf([]).trim()).toBe(
      'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe',
    );
  });

  test('hevyCsvOf(sets) puts the sets of one visit under one start, in order, and another day under another', () => {
    const rows = rowsOf(hevyCsvOf([loggedSet(at(27, 8, 0)), loggedSet(at(26, 7, 21)), loggedSet(at(26, 7, 6))]));
    expect(rows.map(({ start_time, set_index }) => [start_time, set_index])).toEqual([
      ['26 Jul 2026, 07:06', '0'],
      ['26 Jul 2026, 07:06', '1'],
      ['27 Jul 2026, 08:00', '0'],
    ]);
    expect(rows[0]).toMatchObject({
      end_time: '26 Jul 2026, 07:21',
      exercise_title: 'Leg Press (Machine)',
      set_type: 'normal',
      weight_kg: '120',
      reps: '4',
      rpe: '8.5',
    });
  });

  test("hevyCsvOf(sets, 'lb') writes pounds under weight_lbs, and nothing where no load was said", () => {
    const rows = rowsOf(hevyCsvOf([loggedSet(at(26, 7, 6)), loggedSet(at(26, 7, 9), { load: null, rpe: null })], 'lb'));
    expect(rows.map(({ weight_lbs }) => weight_lbs)).toEqual(['264.55', '']);
  });

  test("hevyCsvOf(sets) leaves out the lifter's notes", () => {
    expect(hevyCsvOf([loggedSet(at(26, 7, 6), { note: 'sore' })])).not.toContain('sore');
  });

  test('hevyCsvOf(a demo) says nothing of a day on which nobody trained', () => {
    const { report } = loggedSet(at(26, 7, 6));
    const demo = loggedSet(at(26, 7, 6), {}, { source: { ...report.source, kind: 'demo' } });
    expect(rowsOf(hevyCsvOf([demo]))).toEqual([]);
  });
});
