import { expect, test } from 'vitest';
import type { MachineSpotPicture } from '../../../src/ui/home/machine-spot-picture.ts';
import '../../../src/ui/home/machine-spot-picture.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const live = document.createElement('canvas');
const looked = async (properties: Partial<MachineSpotPicture> = {}) => {
  const element = await mounted('machine-spot-picture', { live, ...properties });
  const kept: (Blob | null)[] = [];
  element.addEventListener('keep-spot-picture', ({ picture }) => kept.push(picture));
  button(element, 'Keep a picture of the spot').click();
  await expect.poll(() => textOf(element)).toContain('It stays on this device');
  return { element, kept };
};

test('machine-spot-picture shows the picture and asks before anything is kept', async () => {
  const { element, kept } = await looked();
  expect(textOf(element)).toContain('Is anybody in it?');
  expect(kept).toEqual([]);
  button(element, 'Not now').click();
  await settled(element);
  expect(kept).toEqual([]);
  expect(element.shadowRoot?.activeElement?.textContent).toContain('Keep a picture');
});

test('machine-spot-picture keeps it at the second tap', async () => {
  const { element } = await looked();
  const kept = nextEvent('keep-spot-picture');
  button(element, 'Keep it').click();
  expect((await kept).picture?.type).toBe('image/jpeg');
});

test('machine-spot-picture advises against a picture in which somebody was seen', async () => {
  const { element } = await looked({ somebodySeen: true });
  expect(textOf(element)).toContain('Somebody is in it.');
  expect(element.renderRoot.querySelector('.primary')?.textContent).toBe('Take it again');
});

test('machine-spot-picture takes it again, and then goes by who is there now', async () => {
  const { element } = await looked({ somebodySeen: true });
  element.somebodySeen = false;
  button(element, 'Take it again').click();
  await expect.poll(() => textOf(element)).toContain('Is anybody in it?');
});

test('machine-spot-picture waits for a live picture', async () => {
  const element = await mounted('machine-spot-picture', {});
  expect(button(element, 'Keep a picture of the spot').disabled).toBe(true);
});
