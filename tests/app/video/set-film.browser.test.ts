import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { LiveView } from '../../../src/app/app-state.ts';
import type { RunContext } from '../../../src/app/run-context.ts';
import type { RunOutcome } from '../../../src/app/run-outcome.ts';
import type { RunTools } from '../../../src/app/run-tools.ts';
import { SetRun } from '../../../src/app/set-run.ts';
import type { SetUp } from '../../../src/app/set-up.ts';
import { SetFilm } from '../../../src/app/video/set-film.ts';
import type { SourceKind } from '../../../src/core/vocabulary/report.ts';
import type { VideoWish } from '../../../src/core/vocabulary/set-video.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { decodedVideo } from '../../builders/decoded-video.ts';
import { type Act, MOVENET, play, rep, rest, withRests } from '../../builders/leg-press.ts';
import { QUIET_TOOLS } from '../../builders/quiet-tools.ts';
import { StandInEstimator } from '../../builders/stand-in-estimator.ts';
import { StandInSource, seenIn } from '../../builders/stand-in-source.ts';
import { heldOf, watchedFrames } from '../../builders/watched-frames.ts';

/** A lifter who lies down, waits for the count-in, lifts, racks the sled and rests. */
const WHOLE: readonly Act[] = [rest(40_000), ...withRests([rep(93), rep(94), rep(93)]), rest(12_000)];
const CALM: readonly Act[] = [rest(3000), ...withRests([rep(92), rep(93)])];

const staged = (kind: SourceKind, acts: readonly Act[], wish: VideoWish, more: Partial<RunTools> = {}) => {
  const { recording } = play(acts, { detector: { ...MOVENET, noise: 0.003 } });
  const view: Partial<LiveView> = {};
  const signs: boolean[] = [];
  const run = new SetRun(new StandInSource(recording, kind), {
    ...QUIET_TOOLS,
    estimator: new StandInEstimator(seenIn(recording)),
    video: { wish, free: null },
    tell: (news) => {
      Object.assign(view, news);
      if (news.recording !== undefined && news.recording !== signs.at(-1)) signs.push(news.recording);
    },
    ...more,
  });
  return { run, view, signs };
};

const recorded = (outcome: RunOutcome) => {
  if (outcome.kind !== 'recorded') throw new Error(`not recorded: ${outcome.kind}`);
  return outcome;
};

const videoIn = (outcome: RunOutcome): Blob => {
  const { video } = recorded(outcome);
  if (video?.kind !== 'made') throw new Error(`no video: ${video?.stoppedBy}`);
  return video.video.blob;
};

describe('SetFilm in a run', () => {
  test.each(['outline', 'picture'] as const)(
    "a hands-free set is filmed as '%s', from the set's zero to its own end and no further",
    async (wish) => {
      const { run, signs } = staged('camera', WHOLE, wish, { session: { handsFree: true } });
      const outcome = await run.execute();
      const pictures = await decodedVideo(videoIn(outcome));
      const { frames } = recorded(outcome).recording;
      const end = frames.at(-1)?.capturedAt ?? 0;
      expect(pictures[0]?.timestamp).toBe(0);
      expect(pictures.length).toBeGreaterThan(10);
      expect((pictures.at(-1)?.timestamp ?? 0) * 1000).toBeLessThanOrEqual(end + 1);
      expect(signs).toEqual([true, false]);
    },
  );

  test('with video off nothing is filmed, and the sign never says that it is', async () => {
    const { run, signs } = staged('camera', WHOLE, 'off', { session: { handsFree: true } });
    expect(recorded(await run.execute()).video).toBeUndefined();
    expect(signs).toEqual([false]);
  });

  test('a file is not filmed again', async () => {
    const { run, signs } = staged('video', CALM, 'picture');
    expect(recorded(await run.execute()).video).toBeUndefined();
    expect(signs).toEqual([false]);
  });

  test('while a session waits nothing is filmed; a set that comes to nothing leaves no video', async () => {
    const { run, view, signs } = staged('camera', [rest(3000)], 'picture', { session: { handsFree: true } });
    const outcome = run.execute();
    await vi.waitFor(() => expect(view.session?.kind).toBe('counting-in'), { timeout: 20_000, interval: 1 });
    expect(signs).toEqual([]);
    await vi.waitFor(() => expect(view.session?.kind).toBe('over'), { timeout: 20_000 });
    await vi.waitFor(() => expect(view.session?.kind).not.toBe('over'), { timeout: 20_000 });
    await vi.waitFor(() => expect(view.recording).toBe(false), { timeout: 20_000 });
    run.cancel();
    expect(await outcome).toEqual({ kind: 'cancelled' });
  });

  test('pause(true) lets go of the frame that is held, and takes none until pause(false)', async () => {
    const { recording } = play(CALM, { detector: MOVENET });
    const source = new StandInSource(recording, 'camera');
    const estimator = new StandInEstimator();
    const tools = { ...QUIET_TOOLS, estimator, tell: vi.fn(), video: { wish: 'picture', free: null } } as const;
    const film = new SetFilm({ source, tools } as unknown as RunContext, {} as SetUp);
    onTestFinished(() => film.discard());
    onTestFinished(() => void vi.unstubAllGlobals());
    // The recorder opens what encodes before it takes a frame.
    const made = watchedFrames();
    const take = async () =>
      film.take({
        image: await createImageBitmap(new ImageData(64, 48)),
        capturedAt: milliseconds(0),
        quarterTurns: 0,
      });
    await vi.waitFor(async () => {
      await take();
      expect(heldOf(made)).toHaveLength(1);
    });
    film.pause(true);
    expect(heldOf(made)).toEqual([]);
    const before = made.length;
    await take();
    expect(made).toHaveLength(before);
    expect(tools.tell).toHaveBeenLastCalledWith({ recording: false });
    film.pause(false);
    await take();
    expect(heldOf(made)).toHaveLength(1);
  });

  test('a set whose encoder hangs is whole, and its report does not wait for long', async () => {
    const hanging = vi.spyOn(VideoEncoder.prototype, 'flush').mockReturnValue(new Promise(() => undefined));
    const { run } = staged('camera', WHOLE, 'outline', { session: { handsFree: true } });
    const { recording, video } = recorded(await run.execute());
    hanging.mockRestore();
    expect(recording.frames.length).toBeGreaterThan(100);
    expect(video).toEqual({ kind: 'none', stoppedBy: 'encoder' });
  });

  test('a set whose film fails is whole, and says that there is none', async () => {
    const refusal = vi.spyOn(VideoEncoder, 'isConfigSupported').mockResolvedValue({ supported: false });
    const { run, signs } = staged('camera', WHOLE, 'picture', { session: { handsFree: true } });
    const { recording, video, problem } = recorded(await run.execute());
    refusal.mockRestore();
    expect(problem).toBeNull();
    expect(recording.frames.length).toBeGreaterThan(100);
    expect(video).toEqual({ kind: 'none', stoppedBy: 'encoder' });
    expect(signs.at(-1)).toBe(false);
  });
});
