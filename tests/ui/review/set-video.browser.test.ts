import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ShownVideo } from '../../../src/core/vocabulary/set-video.ts';
import '../../../src/ui/review/set-video.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const ASKED: ShownVideo = {
  kind: 'asked',
  setId: 'one',
  url: 'data:video/webm;base64,',
  bytes: 4_210_000,
  stoppedBy: null,
  refused: false,
};
const KEPT: ShownVideo = { kind: 'kept', setId: 'one', url: 'data:video/webm;base64,', bytes: 4_210_000 };

test('set-video asks whether to keep the video, with its size, and what happens otherwise', async () => {
  const element = await mounted('set-video', { video: ASKED });
  expect(textOf(element)).toContain('Keep the video of this set (4.2 MB)?');
  expect(textOf(element)).toContain('If you do not say so, it is thrown away.');
  expect(element.player?.controls).toBe(true);
});

test.each([
  ['Keep the video', 'keep-video'],
  ['Throw it away', 'erase-video'],
] as const)('%s sends %s, by the keyboard too', async (name, type) => {
  const element = await mounted('set-video', { video: ASKED });
  const sent = nextEvent(type);
  button(element, name).focus();
  await userEvent.keyboard('{Enter}');
  expect((await sent).type).toBe(type);
  expect(button(element, name).getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});

test('set-video of a kept one can delete it, asking first, and says that the set stays', async () => {
  const element = await mounted('set-video', { video: KEPT });
  expect(textOf(element)).toContain('4.2 MB, on this device only.');
  const confirm = element.renderRoot.querySelector('confirm-button');
  if (!confirm) throw new Error('nothing to delete it with');
  await userEvent.click(button(confirm, 'Delete the video'));
  expect(textOf(confirm)).toContain('Delete the video? The set stays.');
  const sent = nextEvent('erase-video');
  await userEvent.click(button(confirm, 'Delete'));
  await sent;
});

test.each([
  ['room', 'little room is left'],
  ['encoder', 'could not go on making it'],
  ['length', 'as large as it may be'],
] as const)('set-video of one that stopped by %s says so, and that the set is whole', async (stoppedBy, words) => {
  const text = textOf(await mounted('set-video', { video: { ...ASKED, stoppedBy } }));
  expect(text).toContain(words);
  expect(text).toContain('The set itself is whole.');
});

test('set-video says why there is none, and shows no player', async () => {
  const element = await mounted('set-video', { video: { kind: 'none', setId: 'one', stoppedBy: 'encoder' } });
  expect(textOf(element)).toContain('There is no video of this set');
  expect(element.player).toBeNull();
});

test('set-video that could not be stored asks again', async () => {
  const element = await mounted('set-video', { video: { ...ASKED, refused: true } });
  expect(element.renderRoot.querySelector('[role=alert]')?.textContent).toContain('could not be stored');
});

test('the focus stays in set-video when the question is answered', async () => {
  const element = await mounted('set-video', { video: ASKED });
  button(element, 'Keep the video').focus();
  element.video = { kind: 'keeping', setId: 'one', url: ASKED.url, bytes: 4_210_000 };
  await settled(element);
  expect(element.renderRoot.querySelector(':focus')?.textContent).toBe('Video of the set');
});

test.each([ASKED, KEPT])('axe finds nothing in set-video of one that is $kind', async (video) => {
  const element = await mounted('set-video', { video });
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false }, 'video-caption': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
