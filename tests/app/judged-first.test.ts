import { describe, expect, test } from 'vitest';
import { judgedFirst } from '../../src/app/judged-first.ts';
import { mixedSet } from '../builders/motion-set.ts';
import { runFacts } from '../builders/run-facts.ts';

const { recording } = mixedSet();
const NOW = '2026-11-22T10:00:00.000Z';
const facts = runFacts(recording);
const outcome = { kind: 'recorded', recording, facts, problem: null, padLine: null, snapshot: null } as const;
const first = { id: 'set-1', now: NOW, machineId: null };

describe('judgedFirst', () => {
  test('judgedFirst(outcome, first) is a set of now with its reps, and nothing said of it', () => {
    const { set, problem } = judgedFirst(outcome, first);
    expect(set?.report).toMatchObject({ id: 'set-1', createdAt: NOW });
    expect(set?.report.reps.length).toBeGreaterThan(0);
    expect(set?.log).toBeUndefined();
    expect(problem).toBeNull();
  });

  test('judgedFirst(outcome, first) says the machine that is trained on', () => {
    const { set } = judgedFirst(outcome, { ...first, machineId: 'machine-1' });
    expect(set?.log).toMatchObject({ setId: 'set-1', machineId: 'machine-1', changedAt: NOW });
  });

  test('judgedFirst(outcome, first) of an empty recording has no set, and says what the run did, else that nobody was there', () => {
    const empty = { ...outcome, recording: { ...recording, frames: [] } };
    expect(judgedFirst(empty, first)).toEqual({ set: null, problem: { kind: 'no-person' } });
    const cut = { ...empty, problem: { kind: 'camera-lost' } as const };
    expect(judgedFirst(cut, first)).toEqual({ set: null, problem: { kind: 'camera-lost' } });
  });

  test('judgedFirst(outcome, first) says why a set has no reps', () => {
    const still = recording.frames[0];
    if (!still) throw new Error('no frames');
    const frames = recording.frames.map(({ capturedAt }) => ({ ...still, capturedAt }));
    const { set, problem } = judgedFirst({ ...outcome, recording: { ...recording, frames } }, first);
    expect(set?.report.reps).toEqual([]);
    expect(problem).toEqual({ kind: 'not-a-leg-press' });
  });
});
