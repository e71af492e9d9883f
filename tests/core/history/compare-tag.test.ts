import { describe, expect, test } from 'vitest';
import { compareTag, tagsUsed } from '../../../src/core/history/compare-tag.ts';
import { emptyLog, type Tag } from '../../../src/core/vocabulary/set-log.ts';
import { centimetres, degrees, kilograms } from '../../../src/core/vocabulary/units.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const BELT: Tag = { kind: 'belt' };
const SHOES: Tag = { kind: 'shoes' };
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
  test('compareTag(tag) tells a clear difference with its interval, means and numbers of sets', () => {
    const { held, lift, depth, loads } = compareTag(BELT, 'm', [...WITH, ...WITHOUT]);
    expect(held).toMatchObject({
      kind: 'clear',
      difference: 10,
      means: { one: 105, other: 95 },
      sets: { one: 4, other: 4 },
    });
    // Four sets each, none known better than 2 degrees: 2.447 * sqrt(2 * 4 / 4).
    expect(held).toMatchObject({ low: expect.closeTo(10 - 3.461, 2), high: expect.closeTo(10 + 3.461, 2) });
    expect(lift).toMatchObject({ kind: 'clear', difference: expect.closeTo(-2, 5) });
    expect(depth).toBe(96);
    expect(loads).toEqual({ one: 120, other: 80 });
  });

  test('compareTag(tag) tells no difference where the interval has zero in it', () => {
    const near = [94, 97, 99, 96].map((held) => set(held, [BELT]));
    expect(compareTag(BELT, 'm', [...near, ...WITHOUT]).held.kind).toBe('no-clear-difference');
  });

  test('compareTag(tag) takes two sets of a kind for too few', () => {
    expect(compareTag(BELT, 'm', [...WITH.slice(0, 2), ...WITHOUT]).held).toEqual({
      kind: 'too-few',
      sets: { one: 2, other: 4 },
    });
  });

  test('compareTag(tag) leaves out other machines, the demo, and sets of which nothing was said', () => {
    const others = [
      set(150, [BELT], 0.4, { log: { ...WITH[0]?.log, machineId: 'n' } }),
      set(150, [BELT], 0.4, { sourceKind: 'demo' }),
      // As a set before the camera is born: on its machine, and no more.
      set(20, [], 0.4, { log: { ...emptyLog('20'), machineId: 'm', changedAt: WHEN } }),
    ];
    expect(compareTag(BELT, 'm', [...others, ...WITH, ...WITHOUT])).toEqual(
      compareTag(BELT, 'm', [...WITH, ...WITHOUT]),
    );
  });

  test.each([{ note: 'Hard' }, { load: kilograms(80) }, { rpe: 8 }, { favourite: true }, { tags: [SHOES] }])(
    'compareTag(tag) takes a set of which %o was said for one without the tag',
    (said) => {
      const spokenOf = set(95, [], 2.4, { log: { ...emptyLog('95'), machineId: 'm', ...said } });
      expect(compareTag(BELT, 'm', [...WITH, spokenOf]).held).toMatchObject({ sets: { one: 4, other: 1 } });
    },
  );

  test('compareTag(tag) counts clean reps only of sets whose every rep was measured', () => {
    const halfSeen = WITHOUT.map((each) => ({ ...each, figures: { ...each.figures, measuredReps: 7 } }));
    const { cleanReps, held } = compareTag(BELT, 'm', [...WITH, ...halfSeen]);
    expect(cleanReps).toEqual({ kind: 'too-few', sets: { one: 4, other: 0 } });
    expect(held.kind).toBe('clear');
  });

  test('compareTag(tag) takes no depth held from sets that never reached where the hips leave the pad', () => {
    const careful = WITHOUT.map((each) => ({ ...each, liftedReps: 0 }));
    const { held, cleanReps } = compareTag(BELT, 'm', [...WITH, ...careful]);
    expect(held).toEqual({ kind: 'too-few', sets: { one: 4, other: 0 } });
    expect(cleanReps.kind).toBe('no-clear-difference');
  });
});

test('tagsUsed(machine, sets) are its tags, the most used first, own words told apart by no case', () => {
  const own = (word: string): Tag => ({ kind: 'own', word });
  const sets = [set(90, [BELT, own('Narrow')]), set(91, [own('narrow ')]), set(92, [own('narrow')])];
  expect(tagsUsed('m', sets)).toEqual([own('Narrow'), BELT]);
  expect(tagsUsed('n', sets)).toEqual([]);
});
