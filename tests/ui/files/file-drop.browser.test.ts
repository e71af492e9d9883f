import { expect, test } from 'vitest';
import '../../../src/ui/files/file-drop.ts';
import { mounted, nextEvent, settled } from '../mounted.ts';

const film = new File(['x'], 'legs.mp4', { type: 'video/mp4' });

const dragged = (type: 'dragover' | 'drop' | 'dragleave', fill: (data: DataTransfer) => void, target: Element) => {
  const dataTransfer = new DataTransfer();
  fill(dataTransfer);
  const event = new DragEvent(type, { dataTransfer, cancelable: true, bubbles: true, composed: true });
  target.dispatchEvent(event);
  return event;
};

const withFilm = (data: DataTransfer): void => void data.items.add(film);
const withLink = (data: DataTransfer): void => data.setData('text/uri-list', 'https://example.org/');

/** What is shown over the page at this moment. */
const words = (drop: Element): readonly (string | undefined)[] =>
  [...(drop.shadowRoot?.querySelectorAll(':popover-open') ?? [])].map(({ textContent }) => textContent?.trim());

test('file-drop takes files dropped anywhere on the page, and shows before that it will', async () => {
  const drop = await mounted('file-drop', {});
  expect(dragged('dragover', withFilm, document.body).defaultPrevented).toBe(true);
  await settled(drop);
  expect(words(drop)).toEqual(['Drop a video to check it, or files to bring in']);
  dragged('dragleave', withFilm, document.body);
  await settled(drop);
  expect(words(drop)).toEqual([]);

  const taken = nextEvent('drop-files');
  expect(dragged('drop', withFilm, document.body).defaultPrevented).toBe(true);
  expect((await taken).files.map(({ name }) => name)).toEqual(['legs.mp4']);
});

test('file-drop that is busy takes nothing, does not let the browser show the file, and says so above an open dialog', async () => {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.showModal();
  const drop = await mounted('file-drop', { busy: true });
  let taken = 0;
  drop.addEventListener('drop-files', () => taken++);
  const over = dragged('dragover', withFilm, dialog);
  expect([over.defaultPrevented, over.dataTransfer?.dropEffect]).toEqual([true, 'none']);
  expect(dragged('drop', withFilm, dialog).defaultPrevented).toBe(true);
  await settled(drop);
  expect(words(drop)).toEqual([expect.stringMatching(/^✕ Not now\./)]);
  const shown = drop.shadowRoot?.querySelector('.refuse')?.getBoundingClientRect();
  expect(shown?.bottom).toBeLessThanOrEqual(innerHeight);
  expect(taken).toBe(0);
  dialog.remove();
});

test('file-drop keeps the page where it is when a link is dropped, and leaves texts to their fields', async () => {
  const drop = await mounted('file-drop', {});
  const field = document.body.appendChild(document.createElement('textarea'));
  expect(dragged('drop', withLink, document.body).defaultPrevented).toBe(true);
  expect(dragged('drop', withLink, field).defaultPrevented).toBe(false);
  expect(dragged('drop', (data) => data.setData('text/plain', 'seat 4'), field).defaultPrevented).toBe(false);
  await settled(drop);
  expect(words(drop)).toEqual([]);
  field.remove();
});
