import { describe, expect, test } from 'vitest';
import type { SeenView } from '../../../src/core/report/one-picture.ts';
import { leftOutNote, viewNote } from '../../../src/core/report/view-note.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';

const view = (lostAt: number | null, from: number): SeenView => ({
  from: milliseconds(from),
  lostAt: lostAt === null ? null : milliseconds(lostAt),
  yaw: degrees(2),
});

describe('viewNote(views)', () => {
  test('is null for a set that was filmed from one place', () => {
    expect(viewNote([view(null, 0)])).toBeNull();
  });

  test('says when the view changed and from when on it was measured again', () => {
    expect(viewNote([view(null, 0), view(42_400, 65_000)])).toEqual({
      kind: 'views',
      changes: [{ lostAt: 42_400, from: 65_000 }],
    });
  });

  test('says how often, and when', () => {
    expect(viewNote([view(null, 0), view(42_400, 65_000), view(80_000, 90_000)])).toMatchObject({
      changes: [{ lostAt: 42_400 }, { lostAt: 80_000 }],
    });
  });
});

describe('leftOutNote(views)', () => {
  test('is null where every view is in the report', () => {
    expect(leftOutNote([])).toBeNull();
  });

  test('says from when on reps are missing', () => {
    expect(leftOutNote([view(42_400, 65_000), view(80_000, 90_000)])).toEqual({
      kind: 'views-left-out',
      from: [65_000, 90_000],
    });
  });
});
