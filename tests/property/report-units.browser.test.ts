import { expect, onTestFinished, test } from 'vitest';
import { emptyLog } from '../../src/core/vocabulary/set-log.ts';
import type { UnitSystem } from '../../src/core/vocabulary/view-wish.ts';
import '../../src/ui/review/padline-report.ts';
import { useUnits } from '../../src/words/units-in-use.ts';
import { mixedSet } from '../builders/motion-set.ts';
import { mounted } from '../ui/mounted.ts';

/** All that can be read, in shadows and drawings too. */
const textIn = (root: Node): string =>
  root instanceof HTMLStyleElement
    ? ''
    : root instanceof Text
      ? root.data
      : [...root.childNodes, ...(root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [])]
          .map(textIn)
          .join(' ');

const LENGTH: Readonly<Record<UnitSystem, RegExp>> = { metric: /\d\s(cm)\b/, imperial: /\d\s(in)\b/ };

test.each([
  ['metric', 'imperial'],
  ['imperial', 'metric'],
] as const)('padline-report tells lengths in the %s unit only, its charts too', async (units, other) => {
  onTestFinished(() => useUnits('metric'));
  useUnits(units);
  const report = await mounted('padline-report', { ...mixedSet(), log: emptyLog('set-1'), units });
  const charts = ['set-chart', 'lift-chart', 'time-chart'];
  const drawn = (tag: string) =>
    report.renderRoot.querySelector('set-charts')?.shadowRoot?.querySelector(tag)?.shadowRoot?.querySelector('svg');
  for (const tag of charts) {
    await expect.poll(() => textIn(drawn(tag) ?? new Text('nothing yet'))).toMatch(LENGTH[units]);
    expect(textIn(drawn(tag) ?? document)).not.toMatch(LENGTH[other]);
  }
  for (const tag of ['rep-strip', 'rep-table']) {
    expect(textIn(report.renderRoot.querySelector(tag) ?? document)).toMatch(LENGTH[units]);
  }
  expect(textIn(report.renderRoot)).not.toMatch(LENGTH[other]);
});
