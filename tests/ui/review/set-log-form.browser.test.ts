import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../../src/ui/review/set-log-form.ts';
import { emptyLog, type Tag } from '../../../src/core/vocabulary/set-log.ts';
import { builtMachine } from '../../builders/machine.ts';
import { button, mounted, nextEvent } from '../mounted.ts';

const form = (tags: readonly Tag[] = []) =>
  mounted('set-log-form', { log: { ...emptyLog('set-1'), tags }, machines: [builtMachine({ id: 'm' })] });

test('set-log-form adds a tag, and takes the other foot height away', async () => {
  const shown = await form([{ kind: 'belt' }, { kind: 'feet', height: 'low' }]);
  const said = nextEvent('say-of-set');
  button(shown, 'feet high').click();
  expect((await said).said).toEqual({ tags: [{ kind: 'belt' }, { kind: 'feet', height: 'high' }] });
});

test('set-log-form takes a tag back that is tapped again, and shows it with a tick', async () => {
  const shown = await form([{ kind: 'belt' }]);
  const belt = button(shown, '✓ belt');
  expect(belt.ariaPressed).toBe('true');
  const said = nextEvent('say-of-set');
  belt.click();
  expect((await said).said).toEqual({ tags: [] });
});

test('set-log-form takes own words once, the note, the machine and the favourite', async () => {
  const shown = await form([{ kind: 'own', word: 'Wide stance' }]);
  const field = shown.renderRoot.querySelector<HTMLInputElement>('#own');
  const note = shown.renderRoot.querySelector('textarea');
  const machine = shown.renderRoot.querySelector('select');
  if (!field || !note || !machine) throw new Error('a field is missing');
  const own = nextEvent('say-of-set');
  field.value = ' wide stance ';
  button(shown, 'Add').click();
  expect((await own).said).toEqual({ tags: [{ kind: 'own', word: 'wide stance' }] });
  const noted = nextEvent('say-of-set');
  note.value = 'tired ';
  note.dispatchEvent(new Event('change'));
  expect((await noted).said).toEqual({ note: 'tired' });
  const on = nextEvent('say-of-set');
  machine.value = 'm';
  machine.dispatchEvent(new Event('change'));
  expect((await on).said).toEqual({ machineId: 'm' });
  const liked = nextEvent('say-of-set');
  button(shown, '☆ Favourite').click();
  expect((await liked).said).toEqual({ favourite: true });
});

test('set-log-form has nothing that axe finds', async () => {
  const { violations } = await axe.run(await form([{ kind: 'belt' }]), { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
