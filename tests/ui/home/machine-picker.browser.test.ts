import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/ui/home/machine-picker.ts';
import { builtMachine } from '../../builders/machine.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const machines = [
  { machine: builtMachine(), picture: null },
  { machine: builtMachine({ id: 'other', name: 'Seated', gym: '', kind: 'seated', learned: null }), picture: null },
];
const cards = (element: Element): HTMLButtonElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('button.pick') ?? []),
];

test('machine-picker shows each machine with its settings and its line', async () => {
  const [first, second] = cards(await mounted('machine-picker', { machines })).map(textOf);
  expect(first).toMatch(/^Leg press Ironworks Seat 3 · Stop 5 · Feet in the middle Your line: 97–103°/);
  expect(second).toContain('Your line is not known here yet');
});

test('machine-picker picks in one tap, shows where the phone goes, and gives it back with another', async () => {
  const picker = await mounted('machine-picker', { machines });
  const chosen = nextEvent('choose-machine');
  cards(picker)[0]?.click();
  expect((await chosen).id).toBe('machine-1');
  await settled(picker);
  expect(cards(picker).map((card) => card.ariaPressed)).toEqual(['true', 'false']);
  expect(textOf(picker)).toContain('Phone: against the bottle rack of bike 4');
  const none = nextEvent('choose-machine');
  cards(picker)[0]?.click();
  expect((await none).id).toBeNull();
});

test('machine-picker can be used with the keyboard alone', async () => {
  const picker = await mounted('machine-picker', { machines });
  cards(picker)[1]?.focus();
  const chosen = nextEvent('choose-machine');
  await userEvent.keyboard('{Enter}');
  expect((await chosen).id).toBe('other');
});

test('machine-picker opens the editor for a machine, and for a new one', async () => {
  const picker = await mounted('machine-picker', { machines });
  const editor = picker.renderRoot.querySelector('machine-editor');
  if (!editor) throw new Error('no editor');
  const dialog = () => editor.renderRoot.querySelector('dialog');
  button(picker, 'Change Seated').click();
  await settled(picker);
  expect(dialog()?.open).toBe(true);
  expect(editor.renderRoot.querySelector<HTMLInputElement>('input[name=name]')?.value).toBe('Seated');
  dialog()?.close();
  button(picker, 'Add a machine').click();
  await settled(picker);
  expect(editor.renderRoot.querySelector<HTMLInputElement>('input[name=name]')?.value).toBe('');
});

test('machine-picker shows the picture of a spot, and lets go of it', async () => {
  const canvas = document.createElement('canvas');
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  const picker = await mounted('machine-picker', { machines: [{ machine: builtMachine(), picture }] });
  const image = picker.renderRoot.querySelector('machine-picture')?.renderRoot.querySelector('img');
  if (!image) throw new Error('no picture');
  await image.decode();
  picker.remove();
  await expect(fetch(image.src)).rejects.toThrow();
});

test('machine-picker fits into a small phone, and into twice the text', async () => {
  const picker = await mounted('machine-picker', { machines, chosen: 'machine-1' }, { width: '320px' });
  const root = document.documentElement;
  for (const size of ['100%', '200%']) {
    root.style.fontSize = size;
    await settled(picker);
    expect(picker.scrollWidth, size).toBeLessThanOrEqual(320);
  }
  root.style.fontSize = '';
});

test('machine-picker has nothing that axe finds', async () => {
  const picker = await mounted('machine-picker', { machines, chosen: 'machine-1' });
  expect((await axe.run(picker)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('machine-picker offers to find the line and to try settings on the chosen machine alone', async () => {
  const picker = await mounted('machine-picker', { machines, chosen: 'machine-1' });
  const offers = [...picker.renderRoot.querySelectorAll('button')].map(textOf);
  expect(offers.filter((words) => words === 'Find my line')).toHaveLength(1);
  const offered = nextEvent('offer-guide');
  button(picker, 'Try feet or seat').click();
  expect((await offered).guide).toBe('experiment');
});
