import { expect, test } from 'vitest';
import '../../../src/ui/home/machine-erase-all.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const asked = async (sets: number, machines: number) => {
  const element = await mounted('machine-erase-all', { sets, machines });
  button(element, 'Delete all sets').click();
  await settled(element);
  return element;
};

test('machine-erase-all asks first, with the keyboard on "Keep", and leaves the machines unless told otherwise', async () => {
  const element = await asked(12, 2);
  expect(textOf(element)).toContain('Delete all 12 sets? They cannot be brought back. and 2 machines , with pictures');
  expect(element.shadowRoot?.activeElement?.textContent).toBe('Keep');
  const deleted = nextEvent('delete-everything');
  button(element, 'Delete all').click();
  expect((await deleted).machinesToo).toBe(false);
});

test('machine-erase-all takes the machines as well when that is ticked', async () => {
  const element = await asked(1, 1);
  element.renderRoot.querySelector('input')?.click();
  const deleted = nextEvent('delete-everything');
  button(element, 'Delete all').click();
  expect((await deleted).machinesToo).toBe(true);
});

test('machine-erase-all does not speak of machines where there are none, and takes the question back', async () => {
  const element = await asked(3, 0);
  expect(textOf(element)).not.toContain('machine');
  button(element, 'Keep').click();
  await settled(element);
  expect(textOf(element)).toBe('Delete all');
});
