import { expect, test } from 'vitest';
import type { AppState } from '../../src/app/app-state.ts';
import { isBusy } from '../../src/app/is-busy.ts';

const state = (news: object): AppState =>
  ({
    view: { kind: 'home' },
    guide: null,
    video: null,
    importing: null,
    fileJob: null,
    ...news,
  }) as unknown as AppState;

test.each([
  ['on home', {}, false],
  ['in the history', { view: { kind: 'history' } }, false],
  ['on a stored report', { view: { kind: 'report', keeping: 'kept' } }, false],
  ['on one that only this page keeps', { view: { kind: 'report', keeping: 'not-lasting' } }, false],
  ['on one that is being stored', { view: { kind: 'report', keeping: 'keeping' } }, true],
  ['on one that could not be stored', { view: { kind: 'report', keeping: 'failed' } }, true],
  ['during a set', { view: { kind: 'live' } }, true],
  ['while led through reps', { guide: { kind: 'calibration' } }, true],
  ['while asked about a video', { video: { kind: 'asked' } }, true],
  ['with a kept video', { video: { kind: 'kept' } }, false],
  ['while files wait', { importing: { stage: 'asking' } }, false],
  ['while files are taken back', { importing: { stage: 'done', undo: 'undoing' } }, true],
  ['while a file is being made', { fileJob: { kind: 'making' } }, true],
  ['while a made file waits to be taken', { fileJob: { kind: 'ready' } }, true],
  ['while files are taken in', { importing: { stage: 'working' } }, true],
])('isBusy(%s)', (_, news, busy) => {
  expect(isBusy(state(news))).toBe(busy);
});
