import { expect, test } from 'vitest';
import type { SetSummary } from '../../../src/core/vocabulary/report.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import '../../../src/ui/home/padline-home.ts';
import { ChooseCameraEvent } from '../../../src/ui/parts/choose-camera-event.ts';
import { builtMachine } from '../../builders/machine.ts';
import { builtSummary } from '../../builders/set-summary.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const set = builtSummary({ id: 'set-7', deepest: degrees(111.6) });

test('padline-home opens the camera that was chosen, on the screen or in the settings, also by a way out', async () => {
  const cameras = [
    { id: 'a', label: 'Back camera' },
    { id: 'b', label: '' },
  ];
  const problem = { kind: 'no-person' } as const;
  const home = await mounted('padline-home', { cameras, chosenCamera: 'a', problem });
  const opens = async (opener: () => void): Promise<string | null> => {
    const opened = nextEvent('open-camera');
    opener();
    return (await opened).cameraId;
  };
  const ways = home.renderRoot.querySelector('ways-to-begin');
  if (!ways) throw new Error('no ways to begin');
  ways.renderRoot.querySelector('camera-select')?.dispatchEvent(new ChooseCameraEvent('b'));
  await settled(home);
  expect(await opens(() => button(ways, 'Use the camera').click())).toBe('b');
  home.renderRoot.querySelector('settings-dialog')?.dispatchEvent(new ChooseCameraEvent('a'));
  await settled(home);
  const notice = home.renderRoot.querySelector('problem-notice');
  if (!notice) throw new Error('no notice');
  expect(await opens(() => button(notice, 'Try the camera again').click())).toBe('a');
});

test('padline-home explains camera and place to who is new, and has the sets nearer to who is not', async () => {
  const explains = async (sets: readonly SetSummary[]): Promise<boolean> => {
    const home = await mounted('padline-home', { sets });
    const ways = home.renderRoot.querySelector('ways-to-begin');
    if (!ways) throw new Error('no ways to begin');
    await settled(ways);
    return textOf(ways).includes('The picture stays on this device');
  };
  expect(await explains([])).toBe(true);
  expect(await explains([set])).toBe(false);
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
  const erase = home.renderRoot.querySelector('newest-sets')?.renderRoot.querySelector('machine-erase-all');
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
