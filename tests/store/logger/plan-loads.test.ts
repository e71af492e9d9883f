import { describe, expect, test } from 'vitest';
import type { LoadPreview, MatchedLoad } from '../../../src/core/vocabulary/load-preview.ts';
import { kilograms } from '../../../src/core/vocabulary/units.ts';
import { planLoads, undoLoads } from '../../../src/store/logger/plan-loads.ts';

const match = (id: string, before: number | null, after: number, kind: MatchedLoad['kind']): MatchedLoad => ({
  own: { id, createdAt: '2026-07-26T15:00:00.000Z', repCount: 10, load: before === null ? null : kilograms(before) },
  logged: {
    visitStart: 0,
    visitEnd: null,
    exercise: 'Leg Press',
    load: kilograms(after),
    reps: 10,
    rpe: null,
    warmUp: false,
  },
  kind,
});

const preview: LoadPreview = {
  matched: [match('a', null, 100, 'new'), match('b', 100, 100, 'same'), match('c', 90, 100, 'other')],
  unmatched: [],
  untouched: [],
};

describe('planLoads', () => {
  test('planLoads(preview) fills in what was not said and leaves the rest', () => {
    expect(planLoads(preview, { replaceOthers: false })).toEqual([{ setId: 'a', before: null, after: 100 }]);
  });

  test('planLoads(preview, { replaceOthers }) replaces other loads as well', () => {
    expect(planLoads(preview, { replaceOthers: true }).map(({ setId }) => setId)).toEqual(['a', 'c']);
  });
});

describe('undoLoads', () => {
  test('undoLoads(changes) brings every load back', () => {
    const changes = planLoads(preview, { replaceOthers: true });
    const loads = new Map(preview.matched.map(({ own: { id, load } }) => [id, load]));
    const before = new Map(loads);
    for (const { setId, after } of changes) loads.set(setId, after);
    expect(loads).not.toEqual(before);
    for (const { setId, after } of undoLoads(changes)) loads.set(setId, after);
    expect(loads).toEqual(before);
  });
});
