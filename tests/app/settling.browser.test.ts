import { describe, expect, test, vi } from 'vitest';
import { REST_EVERY } from '../../src/app/pacing.ts';
import { reviewSet } from '../../src/core/report/review-set.ts';
import { type Act, rep, rest, withRests } from '../builders/leg-press.ts';
import { liveRun, recorded } from '../builders/live-run.ts';

const SET = withRests([rep(93), rep(94), rep(93)]);

describe.concurrent('the wait for a set', () => {
  test('rests while nobody is there, and the first rep of who lies down and begins at once is not lost', async () => {
    const acts: readonly Act[] = [rest(3000), { kind: 'empty', ms: 20_000 }, rest(2500), ...SET, rest(40_000)];
    const { source, outcome, view } = liveRun(acts);
    const { recording } = recorded(await outcome);
    // To rest when they had gone, to look again when they were back, to rest in the time in which the end can be undone.
    expect(source.rests.slice(0, 2)).toEqual([REST_EVERY, null]);
    expect(reviewSet(recording, { padLine: null, statureCm: null })).toMatchObject({ reps: [{}, {}, {}] });
    expect(view.readout?.repCount).toBe(3);
  });

  test('tells the full rate, not that of the rest', async () => {
    const acts: readonly Act[] = [rest(3000), { kind: 'empty', ms: 60_000 }];
    const { source, run, outcome, view } = liveRun(acts);
    await vi.waitFor(() => expect(source.rests).toEqual([REST_EVERY]), { timeout: 20_000, interval: 1 });
    expect(view.resting).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(view.framesPerSecond).toBeGreaterThan(28);
    run.cancel();
    await outcome;
  });

  test('has the lighter model at hand after the first rest', async () => {
    const acts: readonly Act[] = [rest(3000), { kind: 'empty', ms: 60_000 }];
    const { estimator, run, outcome } = liveRun(acts);
    await vi.waitFor(() => expect(estimator.loads.at(-1)?.aside).toBe(true), { timeout: 20_000, interval: 1 });
    expect(estimator.loads.map(({ model }) => model)).toEqual(['movenet-thunder', 'movenet-lightning']);
    run.cancel();
    await outcome;
  });

  test('startSet() in a rest brings the full rate back at once', async () => {
    const acts: readonly Act[] = [rest(3000), { kind: 'empty', ms: 60_000 }];
    const { source, run, outcome } = liveRun(acts);
    await vi.waitFor(() => expect(source.rests).toEqual([REST_EVERY]), { timeout: 20_000, interval: 1 });
    run.startSet();
    expect(source.rests).toEqual([REST_EVERY, null]);
    run.cancel();
    await outcome;
  });
});
