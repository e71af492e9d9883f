import { expect, test } from 'vitest';
import '../../../src/ui/home/device-notes.ts';
import { button, mounted, nextEvent, textOf } from '../mounted.ts';

const offline = { short: 'Ready for offline', more: 'It opens without a network.' };
const storage = { short: 'Your sets are kept', more: 'Until you delete them.' };

test('device-notes says what the device does, and offers no new version while there is none', async () => {
  const notes = await mounted('device-notes', { offline, storage });
  expect(textOf(notes)).toBe(
    'Ready for offline . It opens without a network. Your sets are kept . Until you delete them.',
  );
  expect(notes.renderRoot.querySelector('button')).toBeNull();
});

test('device-notes asks for the new version at a tap', async () => {
  const notes = await mounted('device-notes', { offline, canUpdate: true });
  const taken = nextEvent('take-update');
  button(notes, 'Take the new version').click();
  await taken;
});

test('device-notes says nothing where there is nothing to tell', async () => {
  expect(textOf(await mounted('device-notes', {}))).toBe('');
});
