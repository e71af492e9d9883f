import { beforeEach, expect, test, vi } from 'vitest';
import type { LiveView } from '../../src/app/app-state.ts';
import { reviewSet } from '../../src/core/report/review-set.ts';
import type { Relief } from '../../src/core/vocabulary/relief.ts';
import { type Act, MOVENET, play, rep, rest, withRests } from '../builders/leg-press.ts';
import { liveRun, recorded } from '../builders/live-run.ts';
import { seenIn } from '../builders/stand-in-source.ts';
import { WorkerInPage } from '../builders/worker-in-page.ts';

const SET = withRests([rep(93), rep(94), rep(93), rep(94)]);
const ACTS: readonly Act[] = [rest(8000), ...SET, ...SET, rest(60_000)];
const NOISE = { detector: { ...MOVENET, noise: 0.003 } };

beforeEach(() => {
  // An earlier visit has found this device to be quick enough for the heavier model.
  localStorage.setItem('padline.trials', JSON.stringify({ 'movenet-thunder': { backend: 'wasm', ms: 20 } }));
  return () => localStorage.clear();
});

/** A set by the worker's own protocol, and every change of what the device is spared. */
const setBy = (worker: WorkerInPage) => {
  const reliefs: (Relief | null)[] = [];
  const view: Partial<LiveView> = {};
  const run = liveRun(ACTS, {
    estimator: worker.estimator,
    tell: (news) => {
      Object.assign(view, news);
      if (news.relief !== undefined) reliefs.push(news.relief);
    },
  });
  return { ...run, view, reliefs };
};

const loads = ({ heard }: WorkerInPage) =>
  heard.flatMap((message) => (message.kind === 'load' ? [`${message.model}${message.aside ? ' aside' : ''}`] : []));

test('a set goes from Thunder to Lightning over the protocol without losing a rep, told once, and the next begins with Thunder', async () => {
  const worker = new WorkerInPage(seenIn(play(ACTS, NOISE).recording));
  const hot = setBy(worker);
  await vi.waitFor(() => expect(hot.view.readout?.repCount).toBe(2), { timeout: 30_000, interval: 1 });
  hot.source.slowTo = 90;
  worker.cost['movenet-thunder'] = 90;
  await vi.waitFor(() => expect(hot.view.relief).toBe('lighter-model'), { timeout: 30_000, interval: 1 });
  hot.source.slowTo = 0;
  const { recording } = recorded(await hot.outcome);
  expect(loads(worker)).toEqual(['movenet-thunder', 'movenet-lightning aside', 'movenet-lightning']);
  expect(recording).toMatchObject({ model: 'movenet-thunder', laterModel: { model: 'movenet-lightning' } });
  expect(hot.view.readout?.repCount).toBe(8);
  expect(reviewSet(recording, { padLine: null, statureCm: null })).toMatchObject({ reps: Array(8).fill({}) });
  expect(hot.reliefs).toEqual(['lighter-model']);
  expect(hot.said.filter((text) => text.includes('slow'))).toEqual(['The device is slow: lighter model from here on.']);

  // Cool again.
  worker.cost['movenet-thunder'] = 20;
  const cool = setBy(worker);
  const next = recorded(await cool.outcome).recording;
  expect(loads(worker).slice(3)[0]).toBe('movenet-thunder');
  expect(next.model).toBe('movenet-thunder');
  expect(next).not.toHaveProperty('laterModel');
  expect(cool.view.readout?.repCount).toBe(8);
  expect(cool.reliefs).toEqual([]);
});
