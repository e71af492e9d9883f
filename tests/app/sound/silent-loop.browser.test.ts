import { afterEach, expect, test, vi } from 'vitest';
import { SilentLoop } from '../../../src/app/sound/silent-loop.ts';
import { peak } from '../../builders/heard-sound.ts';

afterEach(() => vi.restoreAllMocks());

test('start() plays one looping element, whose sound is nothing at all', async () => {
  const made = vi.spyOn(URL, 'createObjectURL');
  const played = vi.spyOn(HTMLMediaElement.prototype, 'play');
  const loop = new SilentLoop();
  loop.start();
  loop.start();
  expect([loop.plays, played.mock.calls.length]).toEqual([true, 1]);
  await expect(played.mock.results[0]?.value).resolves.toBeUndefined();
  const wave = made.mock.calls[0]?.[0] as Blob;
  const decoded = await new OfflineAudioContext(1, 1, 8000).decodeAudioData(await wave.arrayBuffer());
  expect(decoded.duration).toBeCloseTo(0.5, 3);
  expect(peak(decoded.getChannelData(0))).toBe(0);
  loop.stop();
  expect(loop.plays).toBe(false);
});

test('start() gives up quietly where the browser refuses', async () => {
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const loop = new SilentLoop();
  loop.start();
  await vi.waitFor(() => expect(loop.plays).toBe(false));
});
