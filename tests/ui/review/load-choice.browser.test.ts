import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../../src/ui/review/load-choice.ts';
import { kilograms } from '../../../src/core/vocabulary/units.ts';
import { button, mounted, nextEvent } from '../mounted.ts';

test('load-choice takes the last load in one tap, and a step from it in one', async () => {
  const choice = await mounted('load-choice', { last: kilograms(80) });
  const said = nextEvent('say-of-set');
  button(choice, '80 kg again').click();
  expect((await said).said).toEqual({ load: 80 });
  const more = nextEvent('say-of-set');
  button(choice, 'More load').click();
  expect((await more).said).toEqual({ load: 82.5 });
});

test('load-choice steps in pounds where pounds are used', async () => {
  const choice = await mounted('load-choice', { load: kilograms(45.359237), units: 'imperial' });
  const less = nextEvent('say-of-set');
  button(choice, 'Less load').click();
  expect((await less).said.load).toBeCloseTo(95 * 0.45359237, 3);
});

test('load-choice takes what is written, and not what is no weight', async () => {
  const choice = await mounted('load-choice', { load: kilograms(80) });
  const field = choice.renderRoot.querySelector('input');
  if (!field) throw new Error('no field');
  const said = nextEvent('say-of-set');
  field.value = '82,5';
  field.dispatchEvent(new Event('change'));
  expect((await said).said).toEqual({ load: 82.5 });
  field.value = 'heavy';
  field.dispatchEvent(new Event('change'));
  expect(field.value).toBe('80');
});

test.each([{ load: kilograms(80) }, { last: kilograms(80) }, {}])(
  'load-choice of %o has nothing that axe finds',
  async (of) => {
    const { violations } = await axe.run(await mounted('load-choice', of), { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);
