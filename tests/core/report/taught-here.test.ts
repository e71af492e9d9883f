import { describe, expect, test } from 'vitest';
import { taughtHere } from '../../../src/core/report/taught-here.ts';
import type { Taught } from '../../../src/core/vocabulary/report.ts';
import { ELSEWHERE, earlierSet, NOW, PLACE } from '../../builders/earlier-set.ts';
import { builtKnownHip } from '../../builders/known-hip.ts';

const here: Taught = { place: PLACE, onset: null, hip: builtKnownHip() };
const again: Taught = { ...here, hip: builtKnownHip({ model: 'movenet-lightning' }) };

describe('taughtHere', () => {
  test('taughtHere(place, sets) is what the sets from the same place have taught, newest first', () => {
    const elsewhere: Taught = { ...here, place: ELSEWHERE };
    const sets = [earlierSet(0.1, again), earlierSet(0.2, elsewhere), earlierSet(0.3, null), earlierSet(0.4, here)];
    expect(taughtHere(PLACE, sets, NOW)).toEqual([again, here]);
  });

  test('taughtHere forgets after three hours', () => {
    expect(taughtHere(PLACE, [earlierSet(2.9, here)], NOW)).toEqual([here]);
    expect(taughtHere(PLACE, [earlierSet(3.1, here)], NOW)).toEqual([]);
  });

  test('taughtHere does not trust a clock that has gone back', () => {
    expect(taughtHere(PLACE, [earlierSet(-1, here)], NOW)).toEqual([]);
  });

  test.each(['video', 'demo'] as const)('taughtHere learns nothing from a %s', (sourceKind) => {
    expect(taughtHere(PLACE, [earlierSet(0.1, here, { sourceKind })], NOW)).toEqual([]);
  });
});
