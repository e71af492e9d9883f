import { describe, expect, test } from 'vitest';
import type { AppState } from '../../../src/app/app-state.ts';
import { Screens } from '../../../src/app/screens.ts';
import { SetVideos } from '../../../src/app/video/set-videos.ts';
import type { VideoOutcome } from '../../../src/capture/video/video-outcome.ts';
import type { Problem } from '../../../src/core/vocabulary/problem.ts';
import { memoryVideoStore } from '../../../src/store/memory-video-store.ts';
import type { VideoStore } from '../../../src/store/video-store.ts';
import { builtReport } from '../../builders/set-report.ts';

const FULL: Problem = { kind: 'storage-failed', detail: 'full' };
const made = (size = 8): VideoOutcome => ({
  kind: 'made',
  video: { blob: new Blob(['x'.repeat(size)], { type: 'video/webm' }), stoppedBy: null },
});

/** A report on the screen, and its videos. */
const staged = (
  store: VideoStore = memoryVideoStore(),
  keeping: 'kept' | 'failed' = 'kept',
  storing = async () => keeping === 'kept',
) => {
  const report = builtReport({ id: 'one' });
  const view = { kind: 'report', report, keeping, problem: null, snapshot: null } as const;
  const screens = new Screens(
    { view, video: null, videos: null } as unknown as AppState,
    () => undefined,
    () => undefined,
  );
  const videos = new SetVideos(store, screens, storing);
  const stored = async () => {
    const listed = await store.list();
    return listed.kind === 'listed' ? listed.videos : listed;
  };
  return { screens, videos, store, stored, shown: () => screens.state.video };
};

describe('SetVideos', () => {
  test('offer(set) asks, and nothing is stored before the answer', async () => {
    const { videos, shown, stored } = staged();
    videos.hold(made());
    videos.offer('one');
    expect(shown()).toMatchObject({ kind: 'asked', setId: 'one', bytes: 8, refused: false });
    expect(await stored()).toEqual([]);
  });

  test('keep() stores the video, tells the total, and recall(set) brings it back', async () => {
    const { videos, shown, stored, screens } = staged();
    videos.hold(made());
    videos.offer('one');
    await videos.keep();
    expect(shown()).toMatchObject({ kind: 'kept', bytes: 8 });
    expect(await stored()).toEqual([{ setId: 'one', bytes: 8 }]);
    expect(screens.state.videos).toEqual({ count: 1, bytes: 8 });
    videos.leave();
    expect(shown()).toBeNull();
    await videos.recall('one');
    const again = shown();
    if (again?.kind !== 'kept') throw new Error('not recalled');
    expect(await (await fetch(again.url)).text()).toBe('xxxxxxxx');
  });

  test.each<[string, (videos: SetVideos) => unknown]>([
    ['leave(), nothing chosen,', (videos) => videos.leave()],
    ['erase(), thrown away,', (videos) => videos.erase()],
    ['hold(the next one)', (videos) => videos.hold(null)],
  ])('%s leaves nothing of it, anywhere', async (_, end) => {
    const { videos, shown, stored } = staged();
    videos.hold(made());
    videos.offer('one');
    const asked = shown();
    await end(videos);
    expect(shown()).toBeNull();
    await videos.keep();
    expect(await stored()).toEqual([]);
    if (asked?.kind !== 'asked') throw new Error('not asked');
    await expect(fetch(asked.url)).rejects.toThrow();
  });

  test('offer(set) asks once: a set that is shown again has its kept video or none', async () => {
    const { videos, shown } = staged();
    videos.hold(made());
    videos.offer('one');
    videos.leave();
    videos.offer('one');
    await videos.recall('one');
    expect(shown()).toBeNull();
  });

  test('offer(set) of a video that could not be made tells why', () => {
    const { videos, shown } = staged();
    videos.hold({ kind: 'none', stoppedBy: 'encoder' });
    videos.offer('one');
    expect(shown()).toEqual({ kind: 'none', setId: 'one', stoppedBy: 'encoder' });
  });

  test.each([
    ['the device refuses', { ...memoryVideoStore(), keep: async () => FULL }, 'kept' as const],
    ['the set itself is not stored', memoryVideoStore(), 'failed' as const],
  ])('keep() where %s asks again and says so', async (_, store, keeping) => {
    const { videos, shown, stored } = staged(store, keeping);
    videos.hold(made());
    videos.offer('one');
    await videos.keep();
    expect(shown()).toMatchObject({ kind: 'asked', refused: true });
    expect(await stored()).toEqual([]);
  });

  test('keep() waits until the set itself is stored', async () => {
    const storing = Promise.withResolvers<boolean>();
    const { videos, shown, stored } = staged(memoryVideoStore(), 'kept', () => storing.promise);
    videos.hold(made());
    videos.offer('one');
    const keeping = videos.keep();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await stored()).toEqual([]);
    storing.resolve(false);
    await keeping;
    expect(shown()).toMatchObject({ kind: 'asked', refused: true });
    expect(await stored()).toEqual([]);
  });

  test('erase() of a kept video deletes it for good', async () => {
    const { videos, shown, stored, screens } = staged();
    videos.hold(made());
    videos.offer('one');
    await videos.keep();
    await videos.erase();
    expect(shown()).toBeNull();
    expect(await stored()).toEqual([]);
    expect(screens.state.videos).toEqual({ count: 0, bytes: 0 });
  });

  test('askDevice() tells whether videos can be made here', async () => {
    const { videos, screens } = staged();
    await videos.askDevice();
    expect(screens.state.videoDevice).toBe('can');
  });
});
