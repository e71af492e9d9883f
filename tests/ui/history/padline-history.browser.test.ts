import axe from 'axe-core';
import { expect, test } from 'vitest';
import { ANY_SET } from '../../../src/core/history/search-sets.ts';
import { HISTORY_FACES } from '../../../src/core/vocabulary/history-face.ts';
import type { Soreness } from '../../../src/core/vocabulary/soreness.ts';
import '../../../src/ui/history/padline-history.ts';
import { degrees, kilograms } from '../../../src/core/vocabulary/units.ts';
import { builtMachine } from '../../builders/machine.ts';
import { builtSummary } from '../../builders/set-summary.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const HOUR = 60 * 60 * 1000;
const machine = builtMachine();
const setsOf = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    builtSummary({
      id: `set-${place}`,
      createdAt: new Date(Date.UTC(2026, 10, 22, 12) - place * 20 * HOUR).toISOString(),
      log: {
        machineId: machine.id,
        load: kilograms(60 + (place % 20) * 5),
        tags: place % 2 ? [{ kind: 'belt' }] : [],
        note: place === 777 ? 'Très lourd' : '',
        changedAt: '2026-11-22T13:12:00.000Z',
      },
    }),
  );
const soreness: readonly Soreness[] = [
  { id: 'one', day: '2026-11-22', moment: 'before', level: 8, changedAt: '2026-11-22T13:12:00.000Z' },
];
const look = { face: 'sets', query: ANY_SET, machineId: null, erased: 0 } as const;

const listOf = async (count: number, more: Partial<typeof look> & { readonly erased?: number } = {}) => {
  const history = await mounted('padline-history', {
    sets: setsOf(count),
    machines: [machine],
    soreness,
    today: '2026-11-22',
    look: { ...look, ...more } as typeof look,
  });
  // As main.ts does.
  history.addEventListener('look-in-history', (event) => {
    history.look = { ...history.look, ...event.look };
  });
  const list = history.renderRoot.querySelector('history-list');
  if (!list) throw new Error('no list');
  await settled(list);
  return { history, list, items: () => [...list.renderRoot.querySelectorAll('.item')] };
};

test('padline-history keeps only what is in sight of 10,000 sets in the page', async () => {
  const { list, items } = await listOf(10_000);
  expect(textOf(list)).toContain('10,000 sets');
  await expect.poll(() => items().length).toBeGreaterThan(3);
  expect(items().length).toBeLessThan(100);
  expect(items()[0]?.getAttribute('aria-setsize')).toBe('10000');
});

test('padline-history finds one of 10,000 by a word of its note, without its accent', async () => {
  const { list, items } = await listOf(10_000);
  const filter = list.renderRoot.querySelector('history-filter');
  const search = filter?.renderRoot.querySelector<HTMLInputElement>('input[type=search]');
  if (!filter || !search) throw new Error('no search');
  search.value = 'tres';
  search.dispatchEvent(new Event('input'));
  await settled(list);
  expect(textOf(list)).toContain('1 of 10,000 sets');
  await expect.poll(() => items().length).toBe(1);
  const opened = nextEvent('open-set');
  items()[0]?.querySelector<HTMLButtonElement>('.open')?.click();
  expect((await opened).id).toBe('set-777');
});

test('padline-history goes from set to set by the arrows, and to the last by End', async () => {
  const { list } = await listOf(2000);
  const focused = (): string | undefined => (list.shadowRoot?.activeElement as HTMLElement | null)?.dataset.index;
  const press = (key: string) =>
    list.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await expect.poll(() => list.renderRoot.querySelector('.open')).toBeTruthy();
  list.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  press('ArrowDown');
  await expect.poll(focused).toBe('1');
  press('End');
  await expect.poll(focused).toBe('1999');
});

test('padline-history deletes what is selected, and offers it back', async () => {
  const { history, list, items } = await listOf(20);
  await expect.poll(() => items().length).toBeGreaterThan(2);
  for (const item of items().slice(0, 2)) item.querySelector<HTMLInputElement>('input')?.click();
  await settled(list);
  expect(textOf(list)).toContain('2 sets selected');
  const erased = nextEvent('erase-listed');
  button(list, 'Delete').click();
  expect((await erased).ids).toEqual(['set-0', 'set-1']);
  history.look = { ...history.look, erased: 2 };
  await settled(history);
  await settled(list);
  expect(textOf(list)).toContain('2 sets deleted.');
  const restored = nextEvent('restore-erased');
  button(list, 'Undo').click();
  await restored;
});

test('padline-history shows the way back from a deletion over the list, however long that is', async () => {
  const { history, list } = await listOf(300);
  history.look = { ...history.look, erased: 3 };
  await settled(history);
  await settled(list);
  const undo = button(list, 'Undo').getBoundingClientRect();
  expect(list.getBoundingClientRect().bottom).toBeGreaterThan(innerHeight);
  expect(undo.bottom).toBeLessThanOrEqual(innerHeight);
});

test('padline-history stars a set', async () => {
  const { items } = await listOf(3);
  await expect.poll(() => items().length).toBe(3);
  const said = nextEvent('say-of-listed');
  items()[1]?.querySelector<HTMLButtonElement>('.star')?.click();
  const { id, said: what } = await said;
  expect([id, what]).toEqual(['set-1', { favourite: true }]);
});

test.each(HISTORY_FACES)('padline-history shows its %s without anything that axe finds', async (face) => {
  const history = await mounted('padline-history', {
    sets: setsOf(30),
    machines: [machine],
    soreness,
    today: '2026-11-22',
    look: { ...look, face },
  });
  for (const chart of history.renderRoot.querySelector('history-trends')?.renderRoot.querySelectorAll('trend-chart') ??
    [])
    await settled(chart);
  const { violations } = await axe.run(history, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('padline-history tells what was different with more plates', async () => {
  const sets = setsOf(20).map((set, place) => ({
    ...set,
    log: { ...set.log, tags: [] },
    figures: { ...set.figures, held: degrees(place < 10 ? 95 : 85) },
  }));
  const history = await mounted('padline-history', { sets, machines: [machine], look: { ...look, face: 'compare' } });
  // The ten newest are the lighter ones.
  expect(textOf(history)).toContain('Sets from 110 kg on, beside those up to 105 kg');
  expect(textOf(history)).toMatch(/-10° with more \(likely between .+\): 85° instead of 95°/);
  expect(textOf(history)).toContain('need not come from the load');
});

test('padline-history tells what was different with a tag, by counts where they are too few', async () => {
  const compared = async (count: number): Promise<string> => {
    const { history } = await (async () => ({
      history: await mounted('padline-history', {
        sets: setsOf(count),
        machines: [machine],
        look: { ...look, face: 'compare' },
      }),
    }))();
    return textOf(history);
  };
  expect(await compared(4)).toContain('Too few to tell: 2 sets with it, 2 sets without.');
  expect(await compared(20)).toContain('No clear difference');
});

test('padline-history counts the mornings after a training alone, as what goes together does', async () => {
  const mornings = Array.from({ length: 9 }, (_, place): Soreness => {
    const day = `2026-11-${String(10 + place)}`;
    return { id: day, day, moment: 'next-morning', level: 2, changedAt: `${day}T08:00:00.000Z` };
  });
  const trained = [10, 11, 12].map((day) =>
    builtSummary({ id: `${day}`, createdAt: new Date(2026, 10, day, 18).toISOString() }),
  );
  const history = await mounted('padline-history', {
    sets: trained,
    machines: [],
    soreness: mornings,
    today: '2026-11-22',
    look: { ...look, face: 'soreness' },
  });
  expect(textOf(history)).toContain('3 of 8 mornings after training noted');
});

test('padline-history says of clean reps why a value is only "at least"', async () => {
  const unseen = builtSummary({ figures: { measuredReps: 6 }, log: { machineId: machine.id } });
  const history = await mounted('padline-history', {
    sets: [unseen],
    machines: [machine],
    look: { ...look, face: 'trends' },
  });
  const charts = history.renderRoot.querySelector('history-trends')?.renderRoot.querySelectorAll('trend-chart') ?? [];
  const cleanReps = [...charts].find(({ trend }) => trend?.measure === 'clean-reps');
  if (!cleanReps) throw new Error('no chart');
  await settled(cleanReps);
  expect(textOf(cleanReps)).toContain('at least: not every rep could be measured');
  expect(textOf(cleanReps)).not.toContain('never left the pad');
});
