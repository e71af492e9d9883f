import axe from 'axe-core';
import { expect, test } from 'vitest';
import { beginExperiment, nextTrial } from '../../../src/core/coaching/foot-experiment.ts';
import { rankSettings, type Trial } from '../../../src/core/coaching/rank-settings.ts';
import { FOOT_HEIGHTS, type FootHeight } from '../../../src/core/vocabulary/machine.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import '../../../src/ui/home/machine-experiment.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const FEET = FOOT_HEIGHTS.map((height) => ({ kind: 'feet', height }) as const);
const trial = (height: FootHeight, low: number): Trial => ({
  setting: { kind: 'feet', height },
  onset: { kind: 'found', low: degrees(low), high: degrees(low + 5), reps: 3 },
  reps: 4,
});
const over = (...trials: readonly Trial[]) => ({ kind: 'over', ranking: rankSettings(trials) }) as const;
const rows = (panel: Element): string[] => [...(panel.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map(textOf);

test('machine-experiment compares the three foot heights in one tap', async () => {
  const panel = await mounted('machine-experiment', {});
  const started = nextEvent('start-experiment');
  button(panel, 'Compare feet').click();
  expect((await started).settings).toEqual(FEET);
});

test('machine-experiment compares two seat notches, once they are two', async () => {
  const panel = await mounted('machine-experiment', {});
  expect(button(panel, 'Compare seats').disabled).toBe(true);
  panel.seatNotch = 3;
  await settled(panel);
  panel.renderRoot.querySelectorAll('machine-stepper')[1]?.renderRoot.querySelectorAll('button')[1]?.click();
  await settled(panel);
  const started = nextEvent('start-experiment');
  button(panel, 'Compare seats').click();
  expect((await started).settings).toEqual([
    { kind: 'seat', notch: 3 },
    { kind: 'seat', notch: 5 },
  ]);
});

test('machine-experiment shows which setting is tried, what was said, and goes on early', async () => {
  const [experiment] = nextTrial(beginExperiment(FEET)[0], null);
  const panel = await mounted('machine-experiment', { experiment, said: 'Now feet in the middle.' });
  expect(textOf(panel)).toContain('Feet in the middle : 0 of 4 reps');
  expect(panel.renderRoot.querySelector('[aria-current=step]')?.textContent?.trim()).toBe('feet in the middle');
  const next = nextEvent('next-trial');
  button(panel, 'Next setting').click();
  await next;
});

test('machine-experiment ranks, and keeps the best where it is clear', async () => {
  const experiment = over(trial('low', 88), { ...trial('middle', 0), onset: null }, trial('high', 101));
  const panel = await mounted('machine-experiment', { experiment });
  expect(rows(panel)).toEqual(['Feet high about 101–106°', 'Feet low about 88–93°', 'Feet in the middle not measured']);
  const kept = nextEvent('keep-setting');
  button(panel, 'Keep feet high').click();
  expect((await kept).setting).toEqual({ kind: 'feet', height: 'high' });
});

test('machine-experiment names no winner where the ranges overlap', async () => {
  const panel = await mounted('machine-experiment', { experiment: over(trial('low', 97), trial('high', 99)) });
  expect(textOf(panel)).toContain('No clear difference between feet high and feet low.');
  expect(panel.renderRoot.querySelector('button.primary')).toBeNull();
});

test('machine-experiment has nothing that axe finds, and fits into twice the text', async () => {
  const panel = await mounted(
    'machine-experiment',
    { experiment: over(trial('low', 88), trial('high', 101)) },
    { width: '320px' },
  );
  expect((await axe.run(panel)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  document.documentElement.style.fontSize = '200%';
  await settled(panel);
  expect(panel.scrollWidth).toBeLessThanOrEqual(320);
  document.documentElement.style.fontSize = '';
});
