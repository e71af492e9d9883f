import { expect, test } from 'vitest';
import type { SessionStage } from '../../../src/core/vocabulary/session-stage.ts';
import { distanceFace } from '../../../src/ui/live/distance-face.ts';
import { guidedFace } from '../../../src/ui/live/guided-face.ts';
import { liveReadout } from '../../builders/live-readout.ts';

const PRESSING = { number: '2/5', words: 'Slow reps', setting: null };
const CHANGING = { number: null, words: 'Now change: Feet high', setting: 'Feet high' };
const RUNNING: SessionStage = { kind: 'running' };
const usual = (session: SessionStage, alert: 'lift-clear' | null = null) =>
  distanceFace({ session, readout: liveReadout(), alert, big: 'reps' });

test('guidedFace(face, running, guide) shows its count and words, and keeps an alert before them', () => {
  expect(guidedFace(usual(RUNNING), RUNNING, PRESSING)).toMatchObject({
    number: '2/5',
    message: { symbol: 'guide', words: 'Slow reps' },
    meters: true,
  });
  const face = guidedFace(usual(RUNNING, 'lift-clear'), RUNNING, PRESSING);
  expect(face).toMatchObject({ number: '2/5', message: { symbol: 'lift-clear' }, alert: 'lift-clear' });
});

test.each<SessionStage>([RUNNING, { kind: 'paused', why: 'left' }])(
  'guidedFace(face, $kind, guide) shows what is to be changed alone, though nobody is there',
  (session) => {
    expect(guidedFace(usual(session), session, CHANGING)).toEqual({
      number: null,
      message: { symbol: 'guide', words: 'Now change: Feet high' },
      alert: null,
      meters: false,
    });
  },
);

test('guidedFace(face, settling, guide) says with what the next reps are done', () => {
  const session: SessionStage = { kind: 'settling' };
  expect(guidedFace(usual(session), session, CHANGING).message?.words).toBe('Feet high. Legs out, still');
  expect(guidedFace(usual(session), session, PRESSING).message?.words).toBe('Legs out, still');
});

test('guidedFace(face, stage, null) changes nothing, nor does a guide while it counts in or is over', () => {
  expect(guidedFace(usual(RUNNING), RUNNING, null)).toEqual(usual(RUNNING));
  for (const session of [
    { kind: 'counting-in', left: 2 },
    { kind: 'over', why: 'racked', secondsLeft: 9 },
  ] as const)
    expect(guidedFace(usual(session), session, CHANGING)).toEqual(usual(session));
});
