import { expect, test } from 'vitest';
import '../../../src/ui/home/machine-name-offer.ts';
import { builtMachine } from '../../builders/machine.ts';
import { button, mounted, nextEvent, textOf } from '../mounted.ts';

test('machine-name-offer keeps the machine under the name that is written, in one tap otherwise', async () => {
  const offer = await mounted('machine-name-offer', { machine: builtMachine({ name: 'Leg press' }) });
  const input = offer.renderRoot.querySelector('input');
  if (!input) throw new Error('no name');
  input.value = '  Old sled ';
  const saved = nextEvent('save-machine');
  button(offer, 'Keep the machine').click();
  expect(await saved).toMatchObject({ id: null, change: builtMachine({ name: 'Old sled' }), picture: null });
  input.value = '';
  const again = nextEvent('save-machine');
  button(offer, 'Keep the machine').click();
  expect((await again).change.name).toBe('Leg press');
});

test('machine-name-offer can be skipped, and offers nothing without a machine', async () => {
  const offer = await mounted('machine-name-offer', { machine: builtMachine() });
  const skipped = nextEvent('skip-machine');
  button(offer, 'Not now').click();
  await skipped;
  expect(textOf(await mounted('machine-name-offer', {}))).toBe('');
});
