import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../../src/ui/review/set-corrections.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { button, mounted, nextEvent } from '../mounted.ts';

const corrections = (undos = 0) => mounted('set-corrections', { ...mixedSet(), undos });

test('set-corrections asks for the other side', async () => {
  const shown = await corrections();
  const side = mixedSet().report.setup.nearSide;
  const asked = nextEvent('correct-set');
  button(shown, side === 'left' ? 'Right side' : 'Left side').click();
  expect((await asked).correction).toEqual({ nearSide: side === 'left' ? 'right' : 'left' });
});

test('set-corrections changes the limit of this set, and not of those to come', async () => {
  const shown = await corrections();
  let leaked = false;
  const leak = (): void => {
    leaked = true;
  };
  document.body.addEventListener('choose-warning', leak, { once: true });
  const asked = nextEvent('correct-set');
  const knee = shown.renderRoot
    .querySelector('settings-warning')
    ?.renderRoot.querySelector<HTMLInputElement>('input[value="knee-90"], input[name="limit-kind"]:nth-of-type(2)');
  const radios = shown.renderRoot
    .querySelector('settings-warning')
    ?.renderRoot.querySelectorAll<HTMLInputElement>('input[name="limit-kind"]');
  (knee ?? radios?.[1])?.click();
  expect((await asked).correction.warning?.limit).toEqual({ kind: 'knee-90' });
  expect(leaked).toBe(false);
  document.body.removeEventListener('choose-warning', leak);
});

test('set-corrections undoes only where there is something to undo', async () => {
  expect(button(await corrections(0), '↶ Undo').disabled).toBe(true);
  const undone = nextEvent('undo-change');
  button(await corrections(1), '↶ Undo').click();
  await undone;
});

test('set-corrections has nothing that axe finds', async () => {
  const { violations } = await axe.run(await corrections(1), { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
