import { expect, test } from 'vitest';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import type { DraftPart } from '../../src/store/draft-store.ts';
import { joinParts, summariesOf } from '../../src/store/join-parts.ts';
import { play, rep, withRests } from '../builders/leg-press.ts';
import { builtReport } from '../builders/set-report.ts';

const { recording } = play(withRests([rep(97), rep(97)]));
const part = (from: number, to: number, repCount: number, id = 'a', whole: Recording = recording): DraftPart => ({
  report: builtReport({ id, createdAt: `2026-11-22T13:1${id.charCodeAt(0) % 10}:00.000Z` }),
  repCount,
  from,
  recording: { ...whole, frames: whole.frames.slice(from, to) },
});

test('joinParts(parts) is the whole set again', () => {
  const end = recording.frames.length;
  expect(joinParts([part(0, 40, 1), part(40, 90, 2), part(90, end, 3)])?.recording).toEqual(recording);
});

test('joinParts(parts) ends before a part that is missing, and takes one that came twice once', () => {
  const joined = joinParts([part(0, 40, 1), part(0, 40, 1), part(90, 120, 3)]);
  expect(joined?.recording.frames).toEqual(recording.frames.slice(0, 40));
});

test('joinParts(parts) takes alerts and views from the newest part', () => {
  const alerts = [{ kind: 'lift-clear', raisedAt: 1000, clearedAt: null, emittedAt: null, rep: 1 }] as never;
  const joined = joinParts([part(0, 40, 1), part(40, 90, 2, 'a', { ...recording, alerts })]);
  expect(joined?.recording.alerts).toEqual(alerts);
});

test('joinParts(parts) is null without the first part', () => {
  expect(joinParts([])).toBeNull();
  expect(joinParts([part(40, 90, 2)])).toBeNull();
});

test('summariesOf(parts) has a line per set with all its reps, the newest set first', () => {
  expect(summariesOf([part(0, 9, 1), part(9, 20, 2), part(0, 9, 1, 'b')])).toEqual([
    { id: 'b', createdAt: '2026-11-22T13:18:00.000Z', repCount: 1 },
    { id: 'a', createdAt: '2026-11-22T13:17:00.000Z', repCount: 2 },
  ]);
});
