import { expect, test } from 'vitest';
import { viewOf } from '../../../src/core/live/track-state.ts';
import { effortFacts } from '../../../src/core/session/effort-facts.ts';
import { sessionFacts } from '../../../src/core/session/session-facts.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { followed } from '../../builders/followed.ts';
import { MOVENET, play, rep, roundedRep, withRests } from '../../builders/leg-press.ts';

const rolled = roundedRep(118, 104, { liftSlope: 0.006 });
const { recording } = play(withRests([rep(98), rolled, rolled]), { detector: MOVENET });
const { track } = followed(recording);
const facts = sessionFacts(track, milliseconds(0), true);

test('effortFacts(track, facts) tells depth, breaks and the onset that the set itself has taught', () => {
  const told = effortFacts(track, viewOf(track), facts);
  expect(told.breaks).toHaveLength(3);
  expect(told.breaks.map((at) => at !== null)).toEqual([false, true, true]);
  expect(told.depth).toBe(track.readout?.depth);
  expect(told.onset).toMatchObject({ kind: 'found' });
});

test('effortFacts(track, facts) keeps silent about lift from where it cannot be told, and about earlier sets', () => {
  expect(effortFacts(track, { ...viewOf(track), yaw: degrees(40) }, facts).breaks).toEqual([]);
  const { onset } = track;
  expect(effortFacts({ ...track, setup: { knownOnset: onset } }, viewOf(track), facts).onset).toBeNull();
});
