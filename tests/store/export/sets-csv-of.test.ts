import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { isPastLine } from '../../../src/core/coaching/is-past-line.ts';
import type { Tag } from '../../../src/core/vocabulary/set-log.ts';
import { setsCsvOf } from '../../../src/store/export/sets-csv-of.ts';
import { loggedSet } from '../../builders/logged-set.ts';

const NOON = new Date(2026, 2, 2, 12, 0, 0);
const TAGS: readonly Tag[] = [
  { kind: 'belt' },
  { kind: 'feet', height: 'low' },
  { kind: 'seat', notch: 3 },
  { kind: 'own', word: 'new knees' },
];
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, record_delimiter: '\r\n' });

describe('setsCsvOf', () => {
  test('setsCsvOf(sets) writes one row per set with its summary', () => {
    const [row, ...more] = rowsOf(setsCsvOf([loggedSet(NOON, { note: 'easy, "light"\nday', tags: TAGS })]));
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      set: 'set-1',
      started_at: NOON.toISOString(),
      machine: 'Old 45',
      load_kg: '120',
      rpe: '8.5',
      source: 'camera',
      duration_ms: '17000',
      reps: '4',
      partial_reps: '1',
      reps_lift_measured: '3',
      reps_lifted: '1',
      deepest_deg: '108.9',
      median_depth_deg: '104.1',
      reps_past_limit: '2',
      depth_limit_deg: '100',
      onset_low_deg: '97.2',
      onset_high_deg: '103.4',
      most_lift_cm: '3.1',
      median_lift_cm: '1.6',
      median_eccentric_ms: '1733',
      depth_uncertainty_deg: '3.9',
      lift_uncertainty_cm: '0.6',
      tags: 'belt feet-low seat-3 new-knees',
      note: 'easy, "light" day',
    });
  });

  test('setsCsvOf(a set of which nothing is known) leaves cells empty, never zero', () => {
    const bare = loggedSet(NOON, { load: null, rpe: null }, { reps: [], onset: { kind: 'none-seen', downTo: null } });
    expect(rowsOf(setsCsvOf([bare]))[0]).toMatchObject({
      load_kg: '',
      rpe: '',
      reps: '0',
      deepest_deg: '',
      median_depth_deg: '',
      onset_low_deg: '',
      most_lift_cm: '',
      median_eccentric_ms: '',
      depth_limit_set_by: '',
    });
  });

  test('setsCsvOf(sets) counts as past the limit what the report does: not a rep that is on the line', () => {
    const set = loggedSet(NOON);
    expect(rowsOf(setsCsvOf([set]))[0]?.reps_past_limit).toBe(
      String(set.report.reps.filter((rep) => isPastLine(rep, set.report.depthLimit)).length),
    );
  });

  test("setsCsvOf(sets) carries out nothing of a lifter's own words", () => {
    const tags: readonly Tag[] = [{ kind: 'own', word: '=1+1' }];
    expect(rowsOf(setsCsvOf([loggedSet(NOON, { note: '-5 kg next time', tags })]))[0]).toMatchObject({
      note: "'-5 kg next time",
      tags: "'=1+1",
    });
  });

  test('setsCsvOf([]) is the header alone', () => {
    expect(setsCsvOf([]).split('\r\n')).toHaveLength(2);
  });
});
