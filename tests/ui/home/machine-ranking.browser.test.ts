import axe from 'axe-core';
import { expect, test } from 'vitest';
import { rankSettings, type Trial } from '../../../src/core/coaching/rank-settings.ts';
import type { FootHeight } from '../../../src/core/vocabulary/machine.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import '../../../src/ui/home/machine-ranking.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const trial = (height: FootHeight, low: number): Trial => ({
  setting: { kind: 'feet', height },
  onset: { kind: 'found', low: degrees(low), high: degrees(low + 5), reps: 3 },
  reps: 4,
});
const ranked = (...trials: readonly Trial[]) => mounted('machine-ranking', { ranking: rankSettings(trials) });
const rows = (panel: Element): string[] => [...(panel.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map(textOf);

test('machine-ranking ranks, and keeps the best where it is clear', async () => {
  const panel = await ranked(trial('low', 88), { ...trial('middle', 0), onset: null }, trial('high', 101));
  expect(rows(panel)).toEqual(['Feet high about 101–106°', 'Feet low about 88–93°', 'Feet in the middle not measured']);
  const kept = nextEvent('keep-setting');
  button(panel, 'Keep feet high').click();
  expect((await kept).setting).toEqual({ kind: 'feet', height: 'high' });
});

test('machine-ranking names no winner where the ranges overlap', async () => {
  const panel = await ranked(trial('low', 97), trial('high', 99));
  expect(textOf(panel)).toContain('No clear difference between feet high and feet low.');
  expect(panel.renderRoot.querySelector('button.primary')).toBeNull();
});

test('machine-ranking has no table where nothing was tried, and is left', async () => {
  const panel = await ranked();
  expect(panel.renderRoot.querySelector('table')).toBeNull();
  const left = nextEvent('leave-guide');
  button(panel, 'Leave it as it was').click();
  await left;
});

test('machine-ranking has nothing that axe finds, and fits into twice the text', async () => {
  const ranking = rankSettings([trial('low', 88), trial('high', 101)]);
  const panel = await mounted('machine-ranking', { ranking }, { width: '320px' });
  expect((await axe.run(panel)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  document.documentElement.style.fontSize = '200%';
  await settled(panel);
  expect(panel.scrollWidth).toBeLessThanOrEqual(320);
  document.documentElement.style.fontSize = '';
});
