import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../../src/ui/review/rep-outlines.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { mounted, textOf } from '../mounted.ts';

const wholeReps = () => {
  const { recording, report } = mixedSet();
  return { recording, report: { ...report, reps: report.reps.map((rep) => ({ ...rep, partial: false })) } };
};

test('rep-outlines lays the worst rep, hollow, over the best, and says which they are', async () => {
  const outlines = await mounted('rep-outlines', wholeReps());
  expect(outlines.renderRoot.querySelectorAll('.first .bone, .second .bone')).toHaveLength(2);
  expect(textOf(outlines)).toMatch(/Best: rep [13], depth \d+°.*Worst: rep [24], depth 11\d°/);
});

test('rep-outlines of one rep shows it alone', async () => {
  const { recording, report } = wholeReps();
  const outlines = await mounted('rep-outlines', { recording, report: { ...report, reps: report.reps.slice(0, 1) } });
  expect(outlines.renderRoot.querySelector('.second')).toBeNull();
  expect(textOf(outlines)).not.toContain('Worst');
});

test('rep-outlines has nothing that axe finds', async () => {
  const { violations } = await axe.run(await mounted('rep-outlines', wholeReps()), {
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
