import { describe, expect, test } from 'vitest';
import { sorenessFinding } from '../../../src/core/history/soreness-finding.ts';
import type { Soreness } from '../../../src/core/vocabulary/soreness.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const dayOf = (at: string): string => at.slice(0, 10);
const date = (day: number): string => `2026-11-${String(day).padStart(2, '0')}`;
const training = (day: number, pastLine: number) =>
  builtSummary({ id: `${day}-${pastLine}`, createdAt: `${date(day)}T18:00:00.000Z`, figures: { pastLine } });
const morning = (day: number, level: number, moment: Soreness['moment'] = 'next-morning'): Soreness => ({
  id: `${day}`,
  day: date(day),
  moment,
  level,
  changedAt: `${date(day)}T08:00:00.000Z`,
});

/** Trainings on odd days; seven after which many reps were past the line, six others. */
const DAYS = Array.from({ length: 13 }, (_, index) => 1 + 2 * index);
const isMany = (index: number): boolean => index < 7;
/** The many are two sets of one visit, which only together are more than three. */
const SETS = DAYS.flatMap((day, index) => (isMany(index) ? [training(day, 2), training(day, 2)] : [training(day, 3)]));
const mornings = (levelOf: (index: number) => number) => DAYS.map((day, index) => morning(day + 1, levelOf(index)));

describe('sorenessFinding', () => {
  test('sorenessFinding(entries, sets) counts sore mornings after many reps past the line, and the others', () => {
    const entries = mornings((index) => (isMany(index) && index > 0 ? 3 : 2));
    expect(sorenessFinding(entries, SETS, dayOf)).toEqual({
      kind: 'together',
      afterMany: { sore: 6, of: 7 },
      otherwise: { sore: 0, of: 6 },
      moreThan: 3,
      from: 3,
    });
  });

  test('sorenessFinding finds nothing where there is no difference, nor where it is the other way round', () => {
    expect(
      sorenessFinding(
        mornings((index) => (index % 2 ? 5 : 0)),
        SETS,
        dayOf,
      ),
    ).toEqual({ kind: 'nothing-clear' });
    expect(
      sorenessFinding(
        mornings(() => 6),
        SETS,
        dayOf,
      ),
    ).toEqual({ kind: 'nothing-clear' });
    expect(
      sorenessFinding(
        mornings((index) => (isMany(index) ? 0 : 6)),
        SETS,
        dayOf,
      ),
    ).toEqual({ kind: 'nothing-clear' });
  });

  test('sorenessFinding finds too few in fewer than eight mornings, however clear', () => {
    const clear = mornings((index) => (isMany(index) ? 6 : 0));
    const few = [...clear.slice(0, 4), ...clear.slice(7, 11)];
    expect(sorenessFinding(few, SETS, dayOf)).toMatchObject({ afterMany: { sore: 4, of: 4 } });
    expect(sorenessFinding(few.slice(1), SETS, dayOf)).toEqual({ kind: 'too-few', mornings: 7, needed: 8 });
  });

  test('sorenessFinding takes neither other moments nor mornings after no training, nor the demo', () => {
    const entries = mornings((index) => (isMany(index) ? 6 : 0));
    const before = entries.map((entry): Soreness => ({ ...entry, moment: 'before' }));
    expect(sorenessFinding(before, SETS, dayOf)).toEqual({ kind: 'too-few', mornings: 0, needed: 8 });
    expect(
      sorenessFinding(
        entries.map((entry, index) => ({ ...entry, day: date(DAYS[index] ?? 1) })),
        SETS,
        dayOf,
      ),
    ).toEqual({ kind: 'too-few', mornings: 0, needed: 8 });
    expect(
      sorenessFinding(
        entries,
        SETS.map((set) => ({ ...set, sourceKind: 'demo' as const })),
        dayOf,
      ),
    ).toEqual({ kind: 'too-few', mornings: 0, needed: 8 });
  });

  test('sorenessFinding joins over the end of a month', () => {
    const sets = [training(30, 5), ...SETS];
    const entries = [...mornings((index) => (isMany(index) ? 6 : 0)), { ...morning(1, 7), day: '2026-12-01' }];
    expect(sorenessFinding(entries, sets, dayOf)).toMatchObject({ afterMany: { sore: 8, of: 8 } });
  });
});
