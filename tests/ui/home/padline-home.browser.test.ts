import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import '../../../src/ui/home/padline-home.ts';
import { builtMachine } from '../../builders/machine.ts';
import { builtSummary } from '../../builders/set-summary.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const set = builtSummary({ id: 'set-7', deepest: degrees(111.6) });

test('padline-home says why it wants the camera before the button that asks for it', async () => {
  const text = textOf(await mounted('padline-home', {}));
  expect(text.indexOf('The picture stays on this device')).toBeGreaterThan(0);
  expect(text.indexOf('The picture stays on this device')).toBeLessThan(text.indexOf('Use the camera'));
});

test('padline-home opens the camera that was chosen', async () => {
  const cameras = [
    { id: 'a', label: 'Back camera' },
    { id: 'b', label: '' },
  ];
  const home = await mounted('padline-home', { cameras, chosenCamera: 'a' });
  const select = home.renderRoot.querySelector('camera-select')?.shadowRoot?.querySelector('select');
  if (!select) throw new Error('no camera chooser');
  expect([...select.options].map((option) => option.label)).toEqual(['Back camera', 'Camera 2']);
  select.value = 'b';
  select.dispatchEvent(new Event('change'));
  const opened = nextEvent('open-camera');
  button(home, 'Use the camera').click();
  expect((await opened).cameraId).toBe('b');
});

test('padline-home deletes a set only at the second tap', async () => {
  const home = await mounted('padline-home', { sets: [set] });
  const remove = home.renderRoot.querySelector('li confirm-button');
  if (!(remove instanceof HTMLElement) || !('renderRoot' in remove)) throw new Error('no delete button');
  let deleted = '';
  home.addEventListener('delete-set', ({ id }) => {
    deleted = id;
  });
  const tap = () => remove.shadowRoot?.querySelector('button')?.click();
  tap();
  await settled(home);
  expect(deleted).toBe('');
  expect(textOf(remove)).toBe('Delete this set? Delete Keep');
  tap();
  expect(deleted).toBe('set-7');
});

test('padline-home lists a set by its reps, lifts and depth, and opens it', async () => {
  const home = await mounted('padline-home', { sets: [set] });
  expect(textOf(home)).toMatch(/8 reps, deepest 112° , ◆ hips off the pad in 2 reps/);
  const opened = nextEvent('open-set');
  home.renderRoot.querySelector<HTMLButtonElement>('button.open')?.click();
  expect((await opened).id).toBe('set-7');
});

test('padline-home says in a line what is set, and keeps the rest behind it', async () => {
  const home = await mounted('padline-home', { warning: { sensitivity: 'early', limit: { kind: 'automatic' } } });
  const settings = home.renderRoot.querySelector('settings-dialog');
  if (!settings) throw new Error('no settings');
  expect(settings.shadowRoot?.querySelector('.line')?.textContent).toContain('early warnings, automatic limit');
  expect(settings.shadowRoot?.querySelector('dialog')?.open).toBe(false);
});

test('padline-home offers, after a refusal, the ways that still work', async () => {
  const home = await mounted('padline-home', { problem: { kind: 'camera-refused' } });
  const notice = home.renderRoot.querySelector('problem-notice');
  if (!notice) throw new Error('no notice');
  const demo = nextEvent('open-demo');
  button(notice, 'Show me the demo').click();
  await demo;
  const dismissed = nextEvent('dismiss-problem');
  button(notice, 'Close this notice').click();
  await dismissed;
});

test('padline-home shows the machines, and asks whether they go with the sets', async () => {
  const machines = [{ machine: builtMachine(), picture: null }];
  const home = await mounted('padline-home', { sets: [set], machines, chosenMachine: 'machine-1' });
  const picker = home.renderRoot.querySelector('machine-picker');
  expect(picker?.renderRoot.querySelector('[aria-pressed=true]')?.textContent).toContain('Ironworks');
  const erase = home.renderRoot.querySelector('machine-erase-all');
  if (!erase) throw new Error('no delete button');
  const ask = erase.renderRoot.querySelector('confirm-button');
  if (!ask) throw new Error('no question');
  button(ask, 'Delete all sets').click();
  await settled(ask);
  expect(erase.renderRoot.textContent).toContain('and 1 machine');
});

test('padline-home passes on what the device does, and the wish for the new version', async () => {
  const offline = { short: 'A new version is ready', more: 'Take it when it suits you.' };
  const home = await mounted('padline-home', { offline, canUpdate: true });
  expect(textOf(home)).toContain('A new version is ready');
  const notes = home.renderRoot.querySelector('device-notes');
  if (!notes) throw new Error('no notes');
  const taken = nextEvent('take-update');
  button(notes, 'Take the new version').click();
  await taken;
});
