import { describe, expect, test } from 'vitest';
import { makeReport, type RunFacts, withReview } from '../../src/app/make-report.ts';
import { type Review, reviewSet } from '../../src/core/report/review-set.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { degrees, milliseconds, pixels } from '../../src/core/vocabulary/units.ts';
import { builtKnownHip } from '../builders/known-hip.ts';
import { play, rep, withRests } from '../builders/leg-press.ts';

const { recording, duration } = play(withRests([rep(95), rep(96)]));

const review = (of: Recording = recording): Review => {
  const reviewed = reviewSet(of, { padLine: null, statureCm: null });
  if (reviewed.kind === 'nobody') throw new Error('the scene shows somebody');
  return reviewed;
};

const facts = (more: Partial<RunFacts> = {}): RunFacts => ({
  id: 'set-7',
  createdAt: '2026-11-22T13:10:00.000Z',
  source: { kind: 'camera', name: 'tripod', width: 1280, height: 720 },
  duration: milliseconds(duration),
  framesDropped: 5,
  statureCm: 180,
  inference: [10, 30, 20],
  delays: [100, 140, 120],
  soundDelays: [110, 130, 150],
  alerts: [],
  notes: [],
  ...more,
});

describe('makeReport', () => {
  test('makeReport(facts, recording, review) joins what each knows', () => {
    const reviewed = review();
    const report = makeReport(facts(), recording, reviewed);
    expect(report).toMatchObject({
      id: 'set-7',
      createdAt: '2026-11-22T13:10:00.000Z',
      source: { kind: 'camera', name: 'tripod', duration, framesAnalysed: recording.frames.length, framesDropped: 5 },
      detector: {
        model: 'movenet-thunder',
        backend: 'wasm',
        inferenceP50: 20,
        captureToAlertP50: 120,
        captureToSoundP50: 130,
      },
      setup: { nearSide: reviewed.side, padLine: reviewed.padLine, statureCm: 180 },
      depthLimit: reviewed.depthLimit,
    });
    expect(report.reps).toHaveLength(2);
    expect(report.app).toMatch(/^Padline \d+\.\d+\.\d+$/);
  });

  test('makeReport(facts, recording, review) keeps what was wished, whose limit it was, and where the lifter rested', () => {
    const warning = { sensitivity: 'late', limit: { kind: 'manual', at: degrees(91) } } as const;
    const resting = { hip: { x: 500, y: -480 }, thigh: pixels(150) };
    const wished = reviewSet(recording, { padLine: null, statureCm: 180, warning });
    if (wished.kind === 'nobody') throw new Error('the scene shows somebody');
    const report = makeReport(facts({ warning, resting }), recording, wished);
    expect(report).toMatchObject({ setup: { warning, resting }, depthLimit: 91, depthLimitSetBy: 'manual' });
    expect(makeReport(facts(), recording, review()).setup).not.toHaveProperty('resting');
  });

  test('makeReport(facts, recording, review) keeps the hip that it was judged by, and the one that it teaches', () => {
    const [knownHip, taughtHip] = [builtKnownHip(), builtKnownHip({ trunk: pixels(190) })];
    const report = makeReport(facts({ knownHip }), recording, { ...review(), taughtHip });
    expect(report).toMatchObject({ setup: { knownHip }, taughtHip });
    const without = makeReport(facts(), recording, { ...review(), taughtHip: null });
    expect(without).not.toHaveProperty('taughtHip');
    expect(without.setup).not.toHaveProperty('knownHip');
  });

  test('makeReport(facts of a file) knows no delay, and nothing of a detector that saw no frame', () => {
    const { detector } = makeReport(facts({ delays: [], soundDelays: [], inference: [] }), recording, review());
    expect(detector).toMatchObject({ captureToAlertP50: null, captureToAlertP95: null, inferenceP50: null });
    expect(detector).not.toHaveProperty('captureToSoundP50');
  });

  test("makeReport(facts with notes) puts the run's notes before the review's", () => {
    const reviewed = review();
    const { quality } = makeReport(facts({ notes: [{ kind: 'company' }] }), recording, reviewed);
    expect(quality.noted).toEqual([{ kind: 'company' }, ...reviewed.quality.noted]);
    expect(quality.notes[0]).toBe('A second person is in the picture; Padline measures the one on the pad.');
    expect(quality.notes).toHaveLength(quality.noted?.length ?? 0);
  });
});

describe('withReview', () => {
  const tilted = (): Review => {
    const { padLine } = review();
    const moved = { ...padLine, headEnd: { ...padLine.headEnd, y: padLine.headEnd.y + 40 }, setBy: 'lifter' as const };
    const reviewed = reviewSet(recording, { padLine: moved, statureCm: 180 });
    if (reviewed.kind === 'nobody') throw new Error('the scene shows somebody');
    return reviewed;
  };

  test('withReview(report, review) takes the new verdict and keeps the set', () => {
    const report = makeReport(facts(), recording, review());
    const anew = withReview(report, tilted());
    expect(anew).toMatchObject({ id: report.id, createdAt: report.createdAt, source: report.source });
    expect(anew.setup.padLine.setBy).toBe('lifter');
    expect(anew.reps[0]?.depth).not.toBeCloseTo(report.reps[0]?.depth ?? 0, 0);
  });

  test('withReview(report, review) keeps the hip that it was judged by, and teaches what the new judgement teaches', () => {
    const [knownHip, taughtHip] = [builtKnownHip(), builtKnownHip({ trunk: pixels(190) })];
    const report = makeReport(facts({ knownHip }), recording, { ...review(), taughtHip: builtKnownHip() });
    expect(withReview(report, { ...tilted(), taughtHip })).toMatchObject({ setup: { knownHip }, taughtHip });
    expect(withReview(report, { ...tilted(), taughtHip: null })).not.toHaveProperty('taughtHip');
  });

  test('withReview(report, review) still says that somebody else was in the picture, once', () => {
    const report = makeReport(facts({ notes: [{ kind: 'company' }] }), recording, review());
    const { noted = [] } = withReview(withReview(report, tilted()), tilted()).quality;
    expect(noted.filter(({ kind }) => kind === 'company')).toHaveLength(1);
  });
});
