import { describe, expect, test } from 'vitest';
import { knownHip } from '../../../src/core/report/known-hip.ts';
import type { KnownHip } from '../../../src/core/vocabulary/known-hip.ts';
import { pixels } from '../../../src/core/vocabulary/units.ts';
import { ELSEWHERE, earlierSet, NOW, PLACE } from '../../builders/earlier-set.ts';
import { builtKnownHip } from '../../builders/known-hip.ts';

const MODEL = 'movenet-thunder';
const [first, second] = [builtKnownHip(), builtKnownHip({ trunk: pixels(182) })];
const quick = builtKnownHip({ model: 'movenet-lightning' });
const taught = (hip: KnownHip, place = PLACE) => ({ place, onset: null, hip });

describe('knownHip', () => {
  test('knownHip(place, model, sets) is what the newest set from the same place found', () => {
    const sets = [earlierSet(0.1, taught(second)), earlierSet(0.3, taught(first))];
    expect(knownHip(PLACE, MODEL, sets, NOW)).toBe(second);
  });

  test('knownHip passes over sets from elsewhere, of another model, and those that taught nothing', () => {
    const sets = [
      earlierSet(0.1, taught(second, ELSEWHERE)),
      earlierSet(0.2, taught(quick)),
      earlierSet(0.3, null),
      earlierSet(0.4, taught(first)),
    ];
    expect(knownHip(PLACE, MODEL, sets, NOW)).toBe(first);
    expect(knownHip(PLACE, 'movenet-lightning', sets, NOW)).toBe(quick);
  });

  test('knownHip(place, model, sets) is unknown without such a set', () => {
    expect(knownHip(PLACE, MODEL, [], NOW)).toBeNull();
    expect(knownHip(PLACE, MODEL, [earlierSet(0.1, taught(quick))], NOW)).toBeNull();
  });
});
