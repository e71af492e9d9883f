import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SettingsDialog } from '../../../src/ui/home/settings-dialog.ts';
import '../../../src/ui/home/settings-dialog.ts';
import { button, mounted, settled, textOf } from '../mounted.ts';

const CAMERAS = [
  { id: 'a', label: 'Back camera' },
  { id: 'b', label: 'Back ultra wide camera' },
];

const dialogOf = (settings: SettingsDialog): HTMLDialogElement => {
  const dialog = settings.renderRoot.querySelector('dialog');
  if (!dialog) throw new Error('no dialog');
  return dialog;
};

const opened = async (properties: Partial<SettingsDialog> = {}): Promise<SettingsDialog> => {
  const settings = await mounted('settings-dialog', properties);
  button(settings, 'Settings').click();
  await settled(settings);
  return settings;
};

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

test('settings-dialog opens from its button, has a heading per part, and closes by Done', async () => {
  const settings = await opened();
  expect(dialogOf(settings).open).toBe(true);
  expect([...settings.renderRoot.querySelectorAll('h2, h3')].map(({ textContent }) => textContent)).toEqual([
    'Settings',
    'Camera',
    'Warnings',
    'Sound and voice',
    'Language',
    'Screen',
    'Recording',
  ]);
  button(settings, 'Done').click();
  expect(dialogOf(settings).open).toBe(false);
});

test('settings-dialog closes by Escape and gives the keyboard back to its button', async () => {
  const settings = await mounted('settings-dialog', {});
  button(settings, 'Settings').focus();
  await userEvent.keyboard('{Enter}');
  expect(dialogOf(settings).open).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => dialogOf(settings).open).toBe(false);
  expect(settings.shadowRoot?.activeElement).toBe(button(settings, 'Settings'));
});

test('settings-dialog offers the cameras, or says why there is no choice', async () => {
  const settings = await opened({ cameras: CAMERAS, chosenCamera: 'b' });
  const select = settings.renderRoot.querySelector('camera-select')?.shadowRoot?.querySelector('select');
  expect(select?.value).toBe('b');
  settings.cameras = [];
  await settled(settings);
  expect(textOf(settings)).toContain('once you have allowed the camera');
  settings.cameras = CAMERAS.slice(0, 1);
  await settled(settings);
  expect(textOf(settings)).toContain('Back camera is the only camera here');
});

test.each([
  [390, 844, '100%'],
  [844, 390, '100%'],
  [390, 844, '200%'],
])('settings-dialog never scrolls sideways on %i x %i with text of %s', async (width, height, size) => {
  await page.viewport(width, height);
  document.documentElement.style.fontSize = size;
  const dialog = dialogOf(
    await opened({ cameras: CAMERAS, warning: { sensitivity: 'normal', limit: { kind: 'automatic' } } }),
  );
  expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  expect(dialog.getBoundingClientRect().height).toBeLessThanOrEqual(height);
});

test('settings-dialog has nothing that axe finds', async () => {
  const settings = await opened({ cameras: CAMERAS });
  const { violations } = await axe.run(settings, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
