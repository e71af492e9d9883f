import { expect, test } from 'vitest';
import '../../../src/ui/home/machine-erase-all.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const asked = async (sets: number, machines: number) => {
  const element = await mounted('machine-erase-all', { sets, machines });
  const confirm = element.renderRoot.querySelector('confirm-button');
  if (!confirm) throw new Error('nothing asks first');
  button(confirm, 'Delete all sets').click();
  await settled(confirm);
  return { element, confirm };
};

test('machine-erase-all asks first, with the keyboard on "Keep", and leaves the machines unless told otherwise', async () => {
  const { element, confirm } = await asked(12, 2);
  expect(textOf(confirm)).toContain('Delete all 12 sets? They cannot be brought back.');
  expect(textOf(element.renderRoot.querySelector('p') ?? element)).toContain('all you said of your back go with them');
  expect(textOf(element.renderRoot.querySelector('label') ?? element)).toBe('and 2 machines, with pictures');
  expect(confirm.shadowRoot?.activeElement?.textContent).toBe('Keep');
  const deleted = nextEvent('delete-everything');
  button(confirm, 'Delete all').click();
  expect((await deleted).machinesToo).toBe(false);
});

test('machine-erase-all takes the machines as well when that is ticked', async () => {
  const { element, confirm } = await asked(1, 1);
  element.renderRoot.querySelector('input')?.click();
  const deleted = nextEvent('delete-everything');
  button(confirm, 'Delete all').click();
  expect((await deleted).machinesToo).toBe(true);
});

test('machine-erase-all does not speak of machines where there are none, and takes the question back', async () => {
  const { element, confirm } = await asked(3, 0);
  expect(textOf(element)).not.toContain('machine');
  button(confirm, 'Keep').click();
  await settled(confirm);
  expect(textOf(confirm)).toBe('Delete all');
});
