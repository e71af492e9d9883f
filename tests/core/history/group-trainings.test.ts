import { expect, test } from 'vitest';
import { groupTrainings } from '../../../src/core/history/group-trainings.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const at = (id: string, time: string) => builtSummary({ id, createdAt: `2026-11-${time}:00.000Z` });

test('groupTrainings(sets) parts visits where three hours lie between two sets, and not before', () => {
  const sets = [at('d', '22T18:00'), at('c', '22T13:01'), at('b', '22T10:01'), at('a', '22T10:00')];
  const visits = groupTrainings(sets);
  expect(visits.map((visit) => visit.sets.map(({ id }) => id))).toEqual([['d'], ['c', 'b', 'a']]);
  expect(visits[1]).toMatchObject({ from: '2026-11-22T10:00:00.000Z', to: '2026-11-22T13:01:00.000Z' });
});

test('groupTrainings(sets) parts them one millisecond beyond three hours', () => {
  const early = builtSummary({ createdAt: '2026-11-22T10:00:00.000Z' });
  const late = builtSummary({ createdAt: '2026-11-22T13:00:00.001Z' });
  expect(groupTrainings([late, early])).toHaveLength(2);
  expect(groupTrainings([])).toEqual([]);
});
