import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../../src/ui/review/set-charts.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { mounted, settled, textOf } from '../mounted.ts';

const tags = (root: ParentNode) =>
  [...root.querySelectorAll('set-chart, lift-chart, time-chart')].map(({ localName }) => localName);

test('set-charts draws the reps, the lift and the whole set, and says that they may be tapped', async () => {
  const shown = await mounted('set-charts', mixedSet(), { inlineSize: '390px' });
  expect(tags(shown.renderRoot)).toEqual(['set-chart', 'lift-chart', 'time-chart']);
  expect(textOf(shown)).toContain('Tap a chart');
});

test('set-charts without keypoints draws the reps alone, and there is nothing to tap for', async () => {
  const shown = await mounted('set-charts', { report: mixedSet().report });
  expect(tags(shown.renderRoot)).toEqual(['set-chart']);
  expect(textOf(shown)).not.toContain('Tap a chart');
});

test('set-charts has nothing that axe finds', async () => {
  const shown = await mounted('set-charts', mixedSet(), { inlineSize: '390px' });
  await Promise.all(
    [...shown.renderRoot.querySelectorAll('set-chart, lift-chart, time-chart')].map((each) =>
      settled(each as typeof shown),
    ),
  );
  const { violations } = await axe.run(shown, {
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
