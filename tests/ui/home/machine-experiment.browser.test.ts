import axe from 'axe-core';
import { expect, test } from 'vitest';
import { beginExperiment } from '../../../src/core/coaching/foot-experiment.ts';
import { FOOT_HEIGHTS } from '../../../src/core/vocabulary/machine.ts';
import '../../../src/ui/home/machine-experiment.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const FEET = FOOT_HEIGHTS.map((height) => ({ kind: 'feet', height }) as const);

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

test('machine-experiment leaves the reps themselves to the live view', async () => {
  const [experiment] = beginExperiment(FEET);
  expect(textOf(await mounted('machine-experiment', { experiment }))).toBe('');
});

test('machine-experiment has nothing that axe finds, and fits into twice the text', async () => {
  const panel = await mounted('machine-experiment', { seatNotch: 3 }, { width: '320px' });
  expect((await axe.run(panel)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  document.documentElement.style.fontSize = '200%';
  await settled(panel);
  expect(panel.scrollWidth).toBeLessThanOrEqual(320);
  document.documentElement.style.fontSize = '';
});
