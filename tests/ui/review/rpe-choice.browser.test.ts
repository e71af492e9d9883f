import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../../src/ui/review/rpe-choice.ts';
import { button, mounted, nextEvent } from '../mounted.ts';

test('rpe-choice says it in one tap, and the same tap takes it back', async () => {
  const choice = await mounted('rpe-choice', { rpe: null });
  const said = nextEvent('say-of-set');
  button(choice, '8: 2 reps left').click();
  expect((await said).said).toEqual({ rpe: 8 });
  const chosen = await mounted('rpe-choice', { rpe: 8 });
  const back = nextEvent('say-of-set');
  button(chosen, '8: 2 reps left').click();
  expect((await back).said).toEqual({ rpe: null });
});

test('rpe-choice has nothing that axe finds', async () => {
  const { violations } = await axe.run(await mounted('rpe-choice', { rpe: 9 }), {
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
