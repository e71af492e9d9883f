import { describe, expect, test } from 'vitest';
import { bestsBeatenBy, personalBests } from '../../../src/core/history/personal-bests.ts';
import { degrees, kilograms } from '../../../src/core/vocabulary/units.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const clean = (id: string, day: string, load: number | null, reps = 8, machineId: string | null = 'm') =>
  builtSummary({
    id,
    createdAt: `2026-11-${day}T12:00:00.000Z`,
    repCount: reps,
    liftedReps: 0,
    figures: { measuredReps: reps, cleanReps: reps, pastLine: 0 },
    log: { machineId, load: load === null ? null : kilograms(load) },
  });

const lifted = builtSummary({
  id: 'lifted',
  createdAt: '2026-11-20T12:00:00.000Z',
  repCount: 30,
  deepest: degrees(140),
  log: { machineId: 'm', load: kilograms(500) },
});

describe('personalBests', () => {
  test('personalBests(sets) knows the heaviest and the longest clean set of each machine, and no other set', () => {
    const sets = [lifted, clean('long', '18', 60, 15), clean('heavy', '16', 120), clean('other', '15', 200, 6, 'n')];
    const [other, here] = personalBests(sets);
    expect(other).toMatchObject({ machineId: 'n', heaviest: { id: 'other' }, mostReps: { id: 'other' } });
    expect(here).toMatchObject({ machineId: 'm', heaviest: { id: 'heavy' }, mostReps: { id: 'long' } });
  });

  test('personalBests(sets) has none for a depth, for a few reps, nor for sets on no machine', () => {
    expect(personalBests([lifted, clean('short', '10', 300, 4), clean('nowhere', '11', 300, 8, null)])).toEqual([]);
  });

  test('personalBests(sets) of equal sets keeps the earlier, and sets of unknown load have no heaviest', () => {
    expect(personalBests([clean('later', '18', 100), clean('earlier', '10', 100)])[0]?.heaviest?.id).toBe('earlier');
    expect(personalBests([clean('later', '18', null), clean('earlier', '10', null)])[0]).toMatchObject({
      heaviest: null,
      mostReps: { id: 'earlier' },
    });
  });
});

describe('bestsBeatenBy', () => {
  const before = [clean('long', '12', 60, 15), clean('heavy', '11', 120)];

  test('bestsBeatenBy(set, sets) names what it is the best in, on its machine', () => {
    expect(bestsBeatenBy(clean('new', '20', 125), before)).toEqual(['heaviest']);
    expect(bestsBeatenBy(clean('new', '20', 60, 16), before)).toEqual(['most-reps']);
    expect(bestsBeatenBy(clean('new', '20', 60, 8), before)).toEqual([]);
    expect(bestsBeatenBy(lifted, before)).toEqual([]);
  });

  test('bestsBeatenBy(set, sets) of a first clean set is nothing, and later sets do not count', () => {
    expect(bestsBeatenBy(clean('new', '20', 125, 8, 'n'), before)).toEqual([]);
    expect(bestsBeatenBy(clean('new', '20', 125), [clean('after', '22', 200), ...before])).toEqual(['heaviest']);
  });
});
