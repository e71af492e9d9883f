import { describe, expect, test } from 'vitest';
import { ANY_SET, type HistoryQuery, searchable, searchSets } from '../../../src/core/history/search-sets.ts';
import { kilograms } from '../../../src/core/vocabulary/units.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const SETS = [
  builtSummary({
    id: 'heavy',
    createdAt: '2026-11-22T13:10:00.000Z',
    figures: { pastLine: 0 },
    log: {
      machineId: 'm1',
      load: kilograms(150),
      tags: [{ kind: 'belt' }, { kind: 'seat', notch: 3 }],
      note: 'Prüfung',
    },
  }),
  builtSummary({
    id: 'light',
    createdAt: '2026-11-20T13:10:00.000Z',
    figures: { pastLine: 3 },
    log: { machineId: 'm2', load: kilograms(60), tags: [{ kind: 'own', word: 'Narrow' }], favourite: true },
  }),
  builtSummary({ id: 'unsaid', createdAt: '2026-11-01T13:10:00.000Z', figures: { pastLine: 1 } }),
];
const NAMES: Readonly<Record<string, readonly string[]>> = { heavy: ['Ironworks', 'Hack sled'], light: ['Cellar'] };
const CANDIDATES = searchable(
  SETS,
  (at) => at.slice(0, 10),
  ({ id }) => NAMES[id] ?? [],
);
const found = (query: Partial<HistoryQuery>) => searchSets(CANDIDATES, { ...ANY_SET, ...query }).map(({ id }) => id);

describe('searchSets', () => {
  test('searchSets(candidates, ANY_SET) finds every set, in order', () => {
    expect(found({})).toEqual(['heavy', 'light', 'unsaid']);
  });

  test.each<[string, Partial<HistoryQuery>, string[]]>([
    ['a word of a note without its accents, in any case', { words: 'PRUFUNG' }, ['heavy']],
    ['all words, in parts and in any order', { words: ' sled iron ' }, ['heavy']],
    ['no set when one of the words is nowhere', { words: 'iron cellar' }, []],
    ['a lifter’s own tag by its word', { words: 'narrow' }, ['light']],
    ['one machine', { machineId: 'm2' }, ['light']],
    ['a tag, and not another notch', { tags: [{ kind: 'seat', notch: 3 }] }, ['heavy']],
    ['nothing by another notch', { tags: [{ kind: 'seat', notch: 4 }] }, []],
    ['an own tag whatever its case', { tags: [{ kind: 'own', word: 'narrow ' }] }, ['light']],
    ['all tags together', { tags: [{ kind: 'belt' }, { kind: 'own', word: 'narrow' }] }, []],
    ['days from', { from: '2026-11-20' }, ['heavy', 'light']],
    ['days to', { to: '2026-11-20' }, ['light', 'unsaid']],
    [
      'loads with their bounds, never an unknown one',
      { leastLoad: kilograms(60), mostLoad: kilograms(149) },
      ['light'],
    ],
    ['loads with one bound', { leastLoad: kilograms(61) }, ['heavy']],
    ['favourites', { onlyFavourites: true }, ['light']],
    ['sets past their line', { onlyPastLine: true }, ['light', 'unsaid']],
  ])('searchSets finds %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});
