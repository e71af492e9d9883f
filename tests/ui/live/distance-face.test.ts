import { expect, test } from 'vitest';
import { END_REASONS, PAUSE_REASONS, type SessionStage } from '../../../src/core/vocabulary/session-stage.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { type DistanceFacts, distanceFace } from '../../../src/ui/live/distance-face.ts';
import { liveReadout } from '../../builders/live-readout.ts';

const facts = (change: Partial<DistanceFacts> = {}): DistanceFacts => ({
  session: { kind: 'running' },
  readout: liveReadout(),
  alert: null,
  big: 'reps',
  ...change,
});

const STAGES: readonly SessionStage[] = [
  { kind: 'placing' },
  { kind: 'settling' },
  { kind: 'counting-in', left: 3 },
  { kind: 'running' },
  ...PAUSE_REASONS.map((why) => ({ kind: 'paused', why }) as const),
  ...END_REASONS.map((why) => ({ kind: 'over', why, secondsLeft: 20 }) as const),
  { kind: 'closed' },
];

test.each(STAGES)('distanceFace({ session: $kind $why }) has at most three words beside its number', (session) => {
  const { message } = distanceFace(facts({ session }));
  expect((message?.words ?? '').split(' ').length).toBeLessThanOrEqual(3);
});

test.each(STAGES)('distanceFace({ session: $kind $why }) shows an alert and meters only while it runs', (session) => {
  const { alert, meters } = distanceFace(facts({ session, alert: 'lift-clear' }));
  expect([alert, meters]).toEqual(session.kind === 'running' ? ['lift-clear', true] : [null, false]);
});

test('distanceFace({ big }) gives the count, or the depth in whole degrees', () => {
  expect(distanceFace(facts()).number).toBe('7');
  expect(distanceFace(facts({ big: 'depth' })).number).toBe('84°');
  expect(distanceFace(facts({ readout: null })).number).toBe('0');
});

test('distanceFace({ big: depth }) gives a dash for what cannot be seen, never a zero', () => {
  expect(distanceFace(facts({ big: 'depth', readout: liveReadout({ depth: null }) })).number).toBe('–');
  expect(distanceFace(facts({ big: 'depth', readout: liveReadout({ depth: degrees(0.2) }) })).number).toBe('0°');
});

test('distanceFace({ alert }) keeps the number', () => {
  const { number, message } = distanceFace(facts({ alert: 'depth-limit' }));
  expect(number).toBe('7');
  expect(message).toEqual({ symbol: 'depth-limit', words: 'Stop here' });
});

test('distanceFace({ session: counting-in }) is the number that is left', () => {
  expect(distanceFace(facts({ session: { kind: 'counting-in', left: 2 } })).number).toBe('2');
});

test('distanceFace({ session: paused }) gives the count where the depth is wished, for that would be a stale one', () => {
  expect(distanceFace(facts({ session: { kind: 'paused', why: 'left' }, big: 'depth' })).number).toBe('7');
});
