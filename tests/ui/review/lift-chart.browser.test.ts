import axe from 'axe-core';
import { expect, onTestFinished, test } from 'vitest';
import '../../../src/ui/review/lift-chart.ts';
import { useUnits } from '../../../src/words/units-in-use.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { mounted, nextEvent, settled, textOf } from '../mounted.ts';
import { pressOn } from './press.ts';

const chart = () => mounted('lift-chart', mixedSet(), { inlineSize: '390px' });

test('lift-chart draws a mark for every point and step, and the table has a row per step', async () => {
  const { renderRoot, curve } = await chart();
  expect(renderRoot.querySelectorAll('g.step > *')).toHaveLength(curve.steps.length);
  expect(renderRoot.querySelectorAll('g.point > *')).toHaveLength(curve.points.length);
  const rows = [...renderRoot.querySelectorAll('tbody tr')].map((row) => row.querySelector('th')?.textContent);
  expect(rows).toEqual(curve.steps.map(({ depth }) => `${depth}°`));
});

test('lift-chart writes numbers as the language of the page does', async () => {
  document.documentElement.lang = 'de';
  try {
    const { renderRoot } = await chart();
    expect(renderRoot.querySelector('tbody td:nth-child(3)')?.textContent).toMatch(/^-?\d,\d\scm$/);
  } finally {
    document.documentElement.lang = 'en';
  }
});

test('lift-chart says as far as where the hips stay on the pad', async () => {
  expect(textOf(await chart())).toMatch(/Your hips stay on the pad as far as about \d+–\d+°/);
});

test('lift-chart waits where it is hidden, and has its room once it is shown', async () => {
  const element = await mounted('lift-chart', mixedSet(), { display: 'none' });
  element.style.display = 'block';
  element.style.inlineSize = '390px';
  await settled(element);
  expect(element.renderRoot.querySelector('.drawing > svg')?.getAttribute('width')).toBe('390');
});

test('lift-chart chooses the moment at which the rep that is pressed was so deep', async () => {
  const { renderRoot, curve } = await chart();
  const highest = [...renderRoot.querySelectorAll('g.point > *')].reduce((a, b) =>
    a.getBoundingClientRect().top <= b.getBoundingClientRect().top ? a : b,
  );
  const most = curve.points.reduce((a, b) => (a.lift >= b.lift ? a : b));
  const chosen = nextEvent('select-rep');
  pressOn(highest);
  expect(await chosen).toMatchObject({ rep: { index: most.rep }, at: most.at });
});

test('lift-chart has nothing that axe finds', async () => {
  const { violations } = await axe.run(await chart(), {
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('lift-chart is drawn anew in inches, table and all, when the lifter changes to them', async () => {
  onTestFinished(() => useUnits('metric'));
  const element = await chart();
  const shown = () => textOf(element).match(/\d\s(cm|in)\b/g) ?? [];
  const drawn = () => [...element.renderRoot.querySelectorAll('svg text')].map(({ textContent }) => textContent ?? '');
  expect(drawn().filter((text) => /\bcm$/.test(text)).length).toBeGreaterThan(1);
  useUnits('imperial');
  await settled(element);
  expect(drawn().filter((text) => /\bin$/.test(text)).length).toBeGreaterThan(1);
  expect(shown().length).toBeGreaterThan(5);
  expect(shown().filter((text) => text.endsWith('cm'))).toEqual([]);
});
