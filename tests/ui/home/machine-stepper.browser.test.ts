import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/ui/home/machine-stepper.ts';
import { button, mounted, settled } from '../mounted.ts';

const stepper = async (number: number | null) => {
  const element = await mounted('machine-stepper', { label: 'Seat notch', number });
  const told: (number | null)[] = [];
  element.addEventListener('change-number', (event) => told.push(event.number));
  const input = element.renderRoot.querySelector('input');
  if (!input) throw new Error('no field');
  return { element, told, input };
};

test('machine-stepper steps with one tap, and counts on from what it has told', async () => {
  const { element, told } = await stepper(3);
  button(element, 'Seat notch: one more').click();
  button(element, 'Seat notch: one more').click();
  button(element, 'Seat notch: one less').click();
  expect(told).toEqual([4, 5, 4]);
});

test('machine-stepper begins with 1, and never goes below 0', async () => {
  const { element, told } = await stepper(null);
  button(element, 'Seat notch: one more').click();
  button(element, 'Seat notch: one less').click();
  await settled(element);
  expect(button(element, 'Seat notch: one less').disabled).toBe(true);
  expect(told).toEqual([1, 0]);
});

test('machine-stepper takes a number that is written, and that it is emptied, and no nonsense', async () => {
  const { told, input } = await stepper(3);
  for (const text of ['12', '', '999', '2.5']) {
    await userEvent.fill(input, text);
    input.blur();
  }
  expect(told).toEqual([12, null]);
  expect(input.value).toBe('');
});

test('machine-stepper names its field, and has targets of 44 px', async () => {
  const { element, input } = await stepper(3);
  expect(input.labels?.[0]?.textContent).toBe('Seat notch');
  for (const one of element.renderRoot.querySelectorAll('button, input')) {
    const { width, height } = one.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
});
