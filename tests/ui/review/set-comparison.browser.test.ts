import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../../src/ui/review/set-comparison.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { builtSummary } from '../../builders/set-summary.ts';
import { mounted, nextEvent, settled, textOf } from '../mounted.ts';

const sets = [builtSummary({ id: 'set-1' }), builtSummary({ id: 'other', repCount: 5 })];

test('set-comparison begins with the best and the worst rep of the set, or else with two that differ', async () => {
  const { recording, report } = mixedSet();
  const whole = { ...report, reps: report.reps.map((rep) => ({ ...rep, partial: false })) };
  const text = textOf(await mounted('set-comparison', { set: { recording, report: whole }, sets }));
  expect(text).toMatch(/First : rep [13] .*Second : rep [24] /);
  // Its reps at 94 degrees count as partial: none is left to be the worst.
  expect(textOf(await mounted('set-comparison', { set: mixedSet(), sets }))).toMatch(/First : rep 4 .*Second : rep 3 /);
});

test('set-comparison offers the other sets, asks for the chosen one, and compares with it once it is there', async () => {
  const set = mixedSet();
  const comparison = await mounted('set-comparison', { set, sets });
  const chooser = [...comparison.renderRoot.querySelectorAll('select')][1];
  if (!chooser) throw new Error('no chooser');
  expect([...chooser.options].map(({ value }) => value)).toEqual(['', 'other']);
  const asked = nextEvent('compare-with');
  chooser.value = 'other';
  chooser.dispatchEvent(new Event('change'));
  expect((await asked).id).toBe('other');
  comparison.other = { ...set, report: { ...set.report, id: 'other', createdAt: '2025-01-02T10:00:00Z' } };
  await settled(comparison);
  expect(textOf(comparison)).toContain('2025');
});

test('set-comparison has nothing that axe finds', async () => {
  const { violations } = await axe.run(await mounted('set-comparison', { set: mixedSet(), sets }), {
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
