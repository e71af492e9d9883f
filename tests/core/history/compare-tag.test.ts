import { describe, expect, test } from 'vitest';
import { compareTag, tagsUsed } from '../../../src/core/history/compare-tag.ts';
import type { Tag } from '../../../src/core/vocabulary/set-log.ts';
import { centimetres, degrees, kilograms } from '../../../src/core/vocabulary/units.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const BELT: Tag = { kind: 'belt' };
const WHEN = '2026-11-22T14:00:00.000Z';

const set = (held: number, tags: readonly Tag[], lift = 0.5, more: object = {}) =>
  builtSummary({
    id: `${held} ${tags.length} ${lift}`,
    figures: {
      held: degrees(held),
      bottoms: [1, 2, 3].map(() => ({ depth: degrees(96), lift: centimetres(lift) })),
    },
    log: { machineId: 'm', tags, changedAt: WHEN, load: kilograms(tags.length > 0 ? 120 : 80) },
    ...more,
  });

const WITH = [104, 106, 105, 105].map((held) => set(held, [BELT], 0.4));
const WITHOUT = [94, 96, 95, 95].map((held) => set(held, [], 2.4));

describe('compareTag', () => {
  test('compareTag(tag) tells a clear difference with its interval, medians and numbers of sets', () => {
    const { held, lift, depth, loads } = compareTag(BELT, 'm', [...WITH, ...WITHOUT]);
    expect(held).toMatchObject({
      kind: 'clear',
      difference: 10,
      withTag: 105,
      without: 95,
      sets: { withTag: 4, without: 4 },
    });
    // Four sets each, none known better than 2 degrees: 2.447 * sqrt(2 * 4 / 4).
    expect(held).toMatchObject({ low: expect.closeTo(10 - 3.461, 2), high: expect.closeTo(10 + 3.461, 2) });
    expect(lift).toMatchObject({ kind: 'clear', difference: expect.closeTo(-2, 5) });
    expect(depth).toBe(96);
    expect(loads).toEqual({ withTag: 120, without: 80 });
  });

  test('compareTag(tag) tells no difference where the interval has zero in it', () => {
    const near = [94, 97, 99, 96].map((held) => set(held, [BELT]));
    expect(compareTag(BELT, 'm', [...near, ...WITHOUT]).held.kind).toBe('no-clear-difference');
  });

  test('compareTag(tag) takes two sets of a kind for too few', () => {
    expect(compareTag(BELT, 'm', [...WITH.slice(0, 2), ...WITHOUT]).held).toEqual({
      kind: 'too-few',
      withTag: 2,
      without: 4,
    });
  });

  test('compareTag(tag) leaves out other machines, the demo, and sets of which nothing was said', () => {
    const others = [
      set(150, [BELT], 0.4, { log: { ...WITH[0]?.log, machineId: 'n' } }),
      set(150, [BELT], 0.4, { sourceKind: 'demo' }),
      set(20, [], 0.4, { log: { ...WITHOUT[0]?.log, changedAt: null } }),
    ];
    expect(compareTag(BELT, 'm', [...others, ...WITH, ...WITHOUT])).toEqual(
      compareTag(BELT, 'm', [...WITH, ...WITHOUT]),
    );
  });

  test('compareTag(tag) takes no depth held from sets that never reached where the hips leave the pad', () => {
    const careful = WITHOUT.map((each) => ({ ...each, liftedReps: 0 }));
    const { held, cleanReps } = compareTag(BELT, 'm', [...WITH, ...careful]);
    expect(held).toEqual({ kind: 'too-few', withTag: 4, without: 0 });
    expect(cleanReps.kind).toBe('no-clear-difference');
  });
});

test('tagsUsed(machine, sets) are its tags, the most used first, own words told apart by no case', () => {
  const own = (word: string): Tag => ({ kind: 'own', word });
  const sets = [set(90, [BELT, own('Narrow')]), set(91, [own('narrow ')]), set(92, [own('narrow')])];
  expect(tagsUsed('m', sets)).toEqual([own('Narrow'), BELT]);
  expect(tagsUsed('n', sets)).toEqual([]);
});
