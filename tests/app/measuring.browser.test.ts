import { describe, expect, test, vi } from 'vitest';
import { REST_EVERY } from '../../src/app/pacing.ts';
import { reviewSet } from '../../src/core/report/review-set.ts';
import { degrees, milliseconds } from '../../src/core/vocabulary/units.ts';
import { rep, rest, withRests } from '../builders/leg-press.ts';
import { liveRun, recorded } from '../builders/live-run.ts';

const COUNT_IN = rest(8000);
const SET = withRests([rep(93), rep(94), rep(93), rep(94)]);
const LIMIT = { warning: { sensitivity: 'normal', limit: { kind: 'manual', at: degrees(100) } } } as const;

describe.concurrent('a live set', () => {
  test('rests after its end, and its closing cuts recording, inference, ages and sounds alike', async () => {
    const late = milliseconds(70_000);
    const sounded = [milliseconds(10_000), late].map((frameAt) => ({
      kind: 'depth-limit' as const,
      frameAt,
      scheduledAt: milliseconds(frameAt + 30),
      heardAt: milliseconds(frameAt + 40),
    }));
    const { source, outcome } = liveRun([COUNT_IN, ...SET, rest(60_000)], { takeSounded: () => sounded });
    const { recording, facts } = recorded(await outcome);
    const last = recording.frames.at(-1)?.capturedAt ?? 0;
    expect(source.rests).toContain(REST_EVERY);
    expect(last).toBeLessThan(late);
    expect(facts.inference.length).toBeLessThanOrEqual(recording.frames.length);
    expect(facts.delays).toHaveLength(facts.inference.length);
    expect(facts.soundDelays).toEqual([30]);
  });

  test.each([
    ['on its way down', SET, 5],
    ['when it is done, where nothing is known of the rails', SET.slice(0, 2), 2],
  ])(
    'another rep out of the rest takes the end back %s, and is warned of, shown and exported',
    async (_, set, last) => {
      const acts = [COUNT_IN, ...set, rest(10_000), rep(112), rest(60_000)];
      const { source, stages, shown, sounded, outcome } = liveRun(acts, LIMIT);
      const { recording } = recorded(await outcome);
      expect(stages.filter((stage) => stage === 'over' || stage === 'running')).toEqual([
        'running',
        'over',
        'running',
        'over',
      ]);
      expect(source.rests.slice(0, 2)).toEqual([REST_EVERY, null]);
      expect(recording.alerts.filter(({ kind }) => kind === 'depth-limit')).toMatchObject([{ rep: last }]);
      expect(shown).toContain('depth-limit');
      expect(sounded).toContain('depth-limit');
      const kinds = new Set(recording.alerts.map(({ kind }) => kind));
      expect([...shown, ...sounded].filter((kind) => !kinds.has(kind))).toEqual([]);
      expect(reviewSet(recording, { padLine: null, statureCm: null })).toMatchObject({
        reps: Array.from({ length: last }, () => ({})),
      });
    },
  );

  test('goes on with the lighter model between two reps of a device that grows slow, and the record says so', async () => {
    const run = liveRun([COUNT_IN, ...SET, ...SET, rest(60_000)]);
    const { source, estimator, view, said } = run;
    const { answer } = estimator;
    estimator.answer = (options) => {
      if (options.model === 'movenet-lightning' && !options.aside) {
        source.slowTo = 0;
        estimator.inferenceMs = milliseconds(20);
      }
      return answer(options);
    };
    await vi.waitFor(() => expect(view.readout?.repCount).toBe(2), { timeout: 30_000, interval: 1 });
    source.slowTo = 90;
    estimator.inferenceMs = milliseconds(90);
    const { recording, facts } = recorded(await run.outcome);
    const review = reviewSet(recording, { padLine: null, statureCm: null });
    if (review.kind !== 'reviewed') throw new Error('nobody was seen');
    expect(recording).toMatchObject({ model: 'movenet-thunder', laterModel: { model: 'movenet-lightning' } });
    const from = recording.laterModel?.from ?? 0;
    expect(review.reps).toHaveLength(8);
    expect(review.reps.filter(({ startAt, bottomAt }) => startAt + 100 < from && from < bottomAt)).toEqual([]);
    expect(review.reps.some(({ notMeasuredBecause }) => notMeasuredBecause === 'slow-frames')).toBe(true);
    expect(review.reps.at(-1)?.liftClass).toBe('none');
    expect(review.taughtHip).toBeNull();
    expect(facts.notes).toContainEqual({ kind: 'lighter-model' });
    expect(said).toContain('The device is slow: lighter model from here on.');
    expect(view.relief).toBe('lighter-model');
  });

  test('counts on and tells the depth, but no lift, on a device that is too slow for the lighter model as well', async () => {
    const run = liveRun([COUNT_IN, ...SET, ...SET, rest(60_000)]);
    const { source, estimator, view, said } = run;
    await run.reached('running');
    source.slowTo = 90;
    estimator.inferenceMs = milliseconds(90);
    await vi.waitFor(() => expect(view.relief).toBe('no-lift'), { timeout: 30_000, interval: 1 });
    expect(view.readout?.depth).not.toBeNull();
    expect(view.readout?.liftUnknown).toBe('slow-frames');
    const { recording } = recorded(await run.outcome);
    expect(said.filter((text) => text.startsWith('The device'))).toEqual([
      'The device is slow: lighter model from here on.',
      'The device is too slow to judge lift. Reps and depth go on.',
    ]);
    expect(reviewSet(recording, { padLine: null, statureCm: null })).toMatchObject({
      reps: Array.from({ length: 8 }, () => ({ liftClass: 'not-measured', notMeasuredBecause: 'slow-frames' })),
    });
  });
});
