import { describe, expect, test } from 'vitest';
import { knownOnset } from '../../../src/core/report/known-onset.ts';
import type { Taught } from '../../../src/core/vocabulary/report.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { ELSEWHERE, earlierSet, NOW, PLACE } from '../../builders/earlier-set.ts';
import { builtKnownHip } from '../../builders/known-hip.ts';

const onsetAt = (low: number) => ({ kind: 'found', low: degrees(low), high: degrees(low + 5), reps: 4 }) as const;
const here = (low: number): Taught => ({ place: PLACE, onset: onsetAt(low) });
const elsewhere = (low: number): Taught => ({ place: ELSEWHERE, onset: onsetAt(low) });
const hipOnly: Taught = { place: PLACE, onset: null, hip: builtKnownHip() };

describe('knownOnset', () => {
  test('knownOnset(place, sets) is what the newest set from the same place found', () => {
    expect(knownOnset(PLACE, [earlierSet(0.1, here(97)), earlierSet(0.3, here(101))], NOW)).toEqual(onsetAt(97));
  });

  test('knownOnset passes over sets from elsewhere, and sets that found none', () => {
    const sets = [earlierSet(0.1, elsewhere(90)), earlierSet(0.2, hipOnly), earlierSet(0.3, here(101))];
    expect(knownOnset(PLACE, sets, NOW)).toEqual(onsetAt(101));
  });

  test('knownOnset(place, sets) is unknown without such a set', () => {
    expect(knownOnset(PLACE, [], NOW)).toBeNull();
    expect(knownOnset(PLACE, [earlierSet(0.1, elsewhere(90)), earlierSet(0.2, null)], NOW)).toBeNull();
  });
});
