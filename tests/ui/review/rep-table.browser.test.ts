import { expect, test } from 'vitest';
import { isLifted } from '../../../src/core/report/is-lifted.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import '../../../src/ui/review/rep-table.ts';
import { builtReport } from '../../builders/set-report.ts';
import { mounted } from '../mounted.ts';

const rowsOf = async () => {
  const table = await mounted('rep-table', { reps: builtReport().reps });
  return [...table.renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
  );
};

test('rep-table writes a row per rep, rounded as the measurement allows', async () => {
  const [first, , third] = await rowsOf();
  expect(first).toEqual(['1', '101°', 'none seen, about 0.5 cm ± 0.5', '+1°', '96°', '99°', '1.7 / 0.2 / 1.5 s']);
  expect(third?.[2]).toMatch(/^clear, about 3 cm ± 0.5seen at 100°$/);
});

test('rep-table spells out what was not measured, and never as 0', async () => {
  const last = (await rowsOf()).at(-1);
  expect(last?.slice(1, 6).map((cell) => cell?.slice(0, 12))).toEqual(Array(5).fill('not measured'));
  expect(last?.[2]).toContain('cannot see your hip: an arm or a plate is in front');
});

test('rep-table marks a lifted rep by a shape, not by its colour alone', async () => {
  const table = await mounted('rep-table', { reps: builtReport().reps });
  const marks = [...table.renderRoot.querySelectorAll('td svg path')].map((path) => path.getAttribute('d'));
  expect(new Set(marks).size).toBe(4);
});

test('rep-table on a narrow screen names every figure, needs no scrolling, and stays a table', async () => {
  const table = await mounted('rep-table', { reps: builtReport().reps }, { inlineSize: '358px' });
  const frame = table.renderRoot.querySelector('.frame');
  expect(frame?.scrollWidth).toBe(frame?.clientWidth);
  const [cell] = table.renderRoot.querySelectorAll('td');
  expect(cell && getComputedStyle(cell, '::before').content).toContain('Depth');
  const roles = [...table.renderRoot.querySelectorAll('table *')].map((part) => part.getAttribute('role'));
  expect(new Set(roles)).toContain('rowheader');
  expect(table.renderRoot.querySelectorAll('[role="row"]')).toHaveLength(builtReport().reps.length + 1);
});

test('rep-table marks a rep past the limit as it marks one whose hips came off the pad, in shape and words', async () => {
  const { reps } = builtReport();
  const limit = degrees(Math.min(...reps.flatMap(({ depth }) => (depth === null ? [] : [depth]))) - 3);
  const { renderRoot } = await mounted('rep-table', { reps, limit });
  const marked = [...renderRoot.querySelectorAll('tbody tr')].filter((row) => row.textContent?.includes('▼'));
  expect(marked).toHaveLength(reps.filter(({ depth }) => depth !== null).length);
  for (const row of marked) expect(row.className).toMatch(/past-line|off-pad/);
  const free = await mounted('rep-table', { reps });
  expect(free.renderRoot.textContent).not.toContain('▼');
  expect(free.renderRoot.querySelectorAll('tr.off-pad')).toHaveLength(reps.filter(isLifted).length);
});
