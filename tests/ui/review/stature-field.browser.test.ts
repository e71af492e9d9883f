import { expect, test } from 'vitest';
import type { StatureField } from '../../../src/ui/review/stature-field.ts';
import '../../../src/ui/review/stature-field.ts';
import { button, mounted, nextEvent } from '../mounted.ts';

const write = (field: StatureField, ...texts: readonly string[]): void => {
  for (const [i, input] of [...field.renderRoot.querySelectorAll('input')].entries()) input.value = texts[i] ?? '';
  button(field, 'Measure again').click();
};

test('stature-field takes centimetres, or feet and inches, and empty for not said', async () => {
  const metric = nextEvent('correct-set');
  write(await mounted('stature-field', {}), '182');
  expect((await metric).correction).toEqual({ statureCm: 182 });
  const imperial = nextEvent('correct-set');
  write(await mounted('stature-field', { units: 'imperial' }), '6', '1');
  expect((await imperial).correction.statureCm).toBeCloseTo(185.42, 2);
  const none = nextEvent('correct-set');
  write(await mounted('stature-field', { stature: 182 }), '');
  expect((await none).correction).toEqual({ statureCm: null });
});

test('stature-field refuses what is no height', async () => {
  const field = await mounted('stature-field', { stature: 180 });
  let asked = false;
  document.body.addEventListener(
    'correct-set',
    () => {
      asked = true;
    },
    { once: true },
  );
  write(field, '18');
  expect(asked).toBe(false);
  expect(field.renderRoot.querySelector('input')?.validity.customError).toBe(true);
});
