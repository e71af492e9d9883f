import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MachineEditor } from '../../../src/ui/home/machine-editor.ts';
import type { SaveMachineEvent } from '../../../src/ui/home/machine-events.ts';
import '../../../src/ui/home/machine-editor.ts';
import { builtMachine } from '../../builders/machine.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const picture = new Blob(['a spot'], { type: 'image/jpeg' });
const shown = { machine: builtMachine(), picture };

const opened = async (properties: Partial<MachineEditor> = { shown }) => {
  const editor = await mounted('machine-editor', properties);
  editor.open();
  await settled(editor);
  return editor;
};
const field = (editor: MachineEditor, selector: string): HTMLInputElement => {
  const found = editor.renderRoot.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const written = async (editor: MachineEditor, selector: string, text: string): Promise<void> => {
  await userEvent.fill(field(editor, selector), text);
  field(editor, selector).blur();
  await settled(editor);
};
const saved = async (editor: MachineEditor): Promise<SaveMachineEvent> => {
  const save = nextEvent('save-machine');
  button(editor, 'Save').click();
  return save;
};

test('machine-editor saves only what was changed, and closes', async () => {
  const editor = await opened();
  await written(editor, 'input[name=name]', 'Big sled');
  editor.renderRoot.querySelectorAll('machine-stepper')[1]?.renderRoot.querySelectorAll('button')[1]?.click();
  await written(editor, 'input[inputmode=decimal]', '50,5');
  const { id, change, picture: kept } = await saved(editor);
  expect({ id, change }).toEqual({ id: 'machine-1', change: { name: 'Big sled', stopHole: 6, emptySled: 50.5 } });
  expect(kept).toBe(picture);
  expect(editor.renderRoot.querySelector('dialog')?.open).toBe(false);
});

test('machine-editor forgets what was written and not saved', async () => {
  const editor = await opened();
  await written(editor, 'input[name=gym]', 'Elsewhere');
  button(editor, 'Cancel').click();
  editor.open();
  await settled(editor);
  expect(field(editor, 'input[name=gym]').value).toBe('Ironworks');
  expect((await saved(editor)).change).toEqual({});
});

test('machine-editor says before saving that the line goes with other settings', async () => {
  const editor = await opened();
  expect(textOf(editor)).toContain('Your line: 97–103°');
  field(editor, 'input[value=high]').click();
  await settled(editor);
  expect(textOf(editor)).toContain('it is forgotten when you save');
  field(editor, 'input[value=middle]').click();
  await settled(editor);
  expect(textOf(editor)).toContain('Your line: 97–103°');
});

test('machine-editor forgets the line, and the picture, when it is wished', async () => {
  const editor = await opened();
  button(editor, 'Forget it').click();
  button(editor, 'Remove the picture').click();
  await settled(editor);
  expect(await saved(editor)).toMatchObject({ change: { learned: null }, picture: null });
});

test('machine-editor refuses what is no weight, and says so', async () => {
  const editor = await opened();
  await written(editor, 'input[inputmode=decimal]', 'heavy');
  expect(textOf(editor)).toContain('That is no weight in kg.');
  expect((await saved(editor)).change).toEqual({});
});

test('machine-editor takes the lifter’s own words for the feet', async () => {
  const editor = await opened({ shown: { machine: builtMachine({ footHeight: 'heels on the edge' }), picture: null } });
  expect(field(editor, 'input[name=footHeight]').value).toBe('heels on the edge');
  await written(editor, 'input[name=footHeight]', 'wide');
  expect((await saved(editor)).change).toEqual({ footHeight: 'wide' });
});

test('machine-editor deletes a machine at the second tap, and a new one not at all', async () => {
  const editor = await opened();
  const remove = editor.renderRoot.querySelector('confirm-button');
  const deleted = nextEvent('delete-machine');
  remove?.renderRoot.querySelector('button')?.click();
  await remove?.updateComplete;
  remove?.renderRoot.querySelector('button')?.click();
  expect((await deleted).id).toBe('machine-1');
  const blank = await opened({ shown: null });
  expect(blank.renderRoot.querySelector('confirm-button')).toBeNull();
  expect((await saved(blank)).id).toBeNull();
});

test('machine-editor has nothing that axe finds, and fits into twice the text', async () => {
  const editor = await opened();
  expect((await axe.run(editor)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  document.documentElement.style.fontSize = '200%';
  await settled(editor);
  const dialog = editor.renderRoot.querySelector('dialog');
  expect(dialog?.scrollWidth).toBeLessThanOrEqual(dialog?.clientWidth ?? 0);
  document.documentElement.style.fontSize = '';
});
