import { expect, test } from 'vitest';
import type { Soreness } from '../../../src/core/vocabulary/soreness.ts';
import '../../../src/ui/history/history-soreness.ts';
import { mounted, settled, textOf } from '../mounted.ts';

const entry = (day: string): Soreness => ({
  id: `${day}-after`,
  day,
  moment: 'after',
  level: 3,
  changedAt: `${day}T20:00:00.000Z`,
});

/** The button that is not beside an entry. */
const eraser = (root: ParentNode): HTMLElement => {
  const found = root.querySelector<HTMLElement>('table ~ confirm-button');
  if (!found) throw new Error('no such button');
  return found;
};
const press = async (found: HTMLElement, place: number): Promise<void> => {
  found.shadowRoot?.querySelectorAll('button')[place]?.click();
  await settled(found as HTMLElement & Parameters<typeof settled>[0]);
};

test('history-soreness erases all entries only after it was asked again, also where there is no set any more', async () => {
  const soreness = ['2026-11-22', '2026-11-20', '2026-11-18'].map(entry);
  const shown = await mounted('history-soreness', { soreness, sets: [], today: '2026-11-23' });
  let erased = 0;
  shown.addEventListener('erase-all-soreness', () => erased++);
  const all = eraser(shown.renderRoot);
  await press(all, 0);
  expect([erased, textOf(all as Parameters<typeof textOf>[0])]).toEqual([0, 'Delete all 3 entries? Delete Keep']);
  await press(all, 1);
  expect(erased).toBe(0);
  await press(all, 0);
  await press(all, 0);
  expect(erased).toBe(1);
});

test('history-soreness offers to erase nothing where nothing was said', async () => {
  const shown = await mounted('history-soreness', { soreness: [], sets: [], today: '2026-11-23' });
  expect(shown.renderRoot.querySelector('confirm-button')).toBeNull();
});
