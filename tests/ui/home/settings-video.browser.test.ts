import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { VIDEO_WISHES } from '../../../src/core/vocabulary/set-video.ts';
import '../../../src/ui/home/settings-video.ts';
import { mounted, nextEvent, settled, textOf } from '../mounted.ts';

test('settings-video is off at first, and says that nothing is recorded', async () => {
  const settings = await mounted('settings-video', {});
  expect(settings.renderRoot.querySelector<HTMLInputElement>('input:checked')?.value).toBe('off');
  expect(textOf(settings)).toContain('Nothing is recorded.');
  expect(settings.renderRoot.querySelectorAll('input')).toHaveLength(VIDEO_WISHES.length);
});

test.each([
  ['outline', 'Nobody can be seen in it.'],
  ['picture', 'blurred before anything is recorded'],
] as const)('settings-video tells the choice of %s, and what the video then shows', async (wish, words) => {
  const settings = await mounted('settings-video', {});
  const chosen = nextEvent('choose-video-wish');
  const input = settings.renderRoot.querySelector<HTMLInputElement>(`input[value=${wish}]`);
  await userEvent.click(input?.labels?.[0] as HTMLElement);
  expect((await chosen).wish).toBe(wish);
  await settled(settings);
  expect(textOf(settings)).toContain(words);
  expect(textOf(settings)).toContain('If you do not say so, it is thrown away.');
});

test('settings-video of a device that cannot make videos says so, and offers nothing', async () => {
  const settings = await mounted('settings-video', { device: 'cannot', wish: 'picture' });
  expect(textOf(settings)).toContain('This browser cannot make videos');
  expect(settings.renderRoot.querySelector('input')).toBeNull();
});
