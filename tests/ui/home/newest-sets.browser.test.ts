import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import '../../../src/ui/home/newest-sets.ts';
import { builtSummary } from '../../builders/set-summary.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const set = builtSummary({ id: 'set-7', deepest: degrees(111.6) });
const numbered = (count: number) => Array.from({ length: count }, (_, i) => builtSummary({ id: `set-${i}` }));

test('newest-sets deletes a set only at the second tap', async () => {
  const list = await mounted('newest-sets', { sets: [set] });
  const remove = list.renderRoot.querySelector('li confirm-button');
  if (!(remove instanceof HTMLElement) || !('renderRoot' in remove)) throw new Error('no delete button');
  let deleted = '';
  list.addEventListener('delete-set', ({ id }) => {
    deleted = id;
  });
  const tap = () => remove.shadowRoot?.querySelector('button')?.click();
  tap();
  await settled(list);
  expect(deleted).toBe('');
  expect(textOf(remove)).toBe('Delete this set? Delete Keep');
  tap();
  expect(deleted).toBe('set-7');
});

test('newest-sets lists a set by its reps, lifts and depth, and opens it', async () => {
  const list = await mounted('newest-sets', { sets: [set] });
  expect(textOf(list)).toMatch(/8 reps, deepest 112° ◆ hips off the pad in 2 reps ▼ 2 reps past the line/);
  const opened = nextEvent('open-set');
  list.renderRoot.querySelector<HTMLButtonElement>('button.open')?.click();
  expect((await opened).id).toBe('set-7');
});

test('newest-sets lists five, and the history has all of them', async () => {
  const list = await mounted('newest-sets', { sets: numbered(7) });
  expect(list.renderRoot.querySelectorAll('li')).toHaveLength(5);
  const opened = nextEvent('open-history');
  button(list, 'History: all 7 sets, trends, soreness').click();
  await opened;
});

test('newest-sets warns where the browser forgets the sets, once there is one to forget', async () => {
  const warning = 'only until the page is closed';
  expect(textOf(await mounted('newest-sets', { lasting: false }))).not.toContain(warning);
  expect(textOf(await mounted('newest-sets', { lasting: false, sets: [set] }))).toContain(warning);
  expect(textOf(await mounted('newest-sets', { sets: [set] }))).not.toContain(warning);
});
