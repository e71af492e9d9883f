import { expect, test } from 'vitest';
import { onsetSoFar } from '../../../src/core/live/onset-so-far.ts';
import type { Onset } from '../../../src/core/vocabulary/report.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { followed, setupOf } from '../../builders/followed.ts';
import { MOVENET, play, rep, roundedRep, withRests } from '../../builders/leg-press.ts';

const recordingOf = (...acts: Parameters<typeof withRests>) =>
  play(withRests(...acts), { detector: MOVENET }).recording;
const LIFTED = recordingOf([rep(90), roundedRep(114, 98), roundedRep(116, 98), roundedRep(115, 98)]);
const CALM = recordingOf([rep(90), rep(94), rep(92)]);

test('onsetSoFar(track) is the range that the reps have shown, or down to where none lifted', () => {
  const onset = onsetSoFar(followed(LIFTED).track);
  if (onset?.kind !== 'found') throw new Error('none found');
  expect(onset.low).toBeLessThan(98);
  expect(onset.high).toBeGreaterThan(98);
  const none = onsetSoFar(followed(CALM).track);
  expect(none?.kind).toBe('none-seen');
  expect(none?.kind === 'none-seen' && none.downTo).toBeCloseTo(94, -1);
});

test('onsetSoFar(track) knows nothing of earlier sets, but of this set’s earlier views', () => {
  const knownOnset: Onset = { kind: 'found', low: degrees(80), high: degrees(84), reps: 3 };
  const { track } = followed(CALM, { ...setupOf(CALM), knownOnset });
  expect(onsetSoFar(track)?.kind).toBe('none-seen');
  expect(onsetSoFar({ ...track, setup: { ...track.setup, ownOnset: true } })).toEqual(knownOnset);
});

test('onsetSoFar(track) is null where the view forbids any word about lift', () => {
  const { track } = followed(LIFTED, { ...setupOf(LIFTED), yaw: degrees(60) });
  expect(onsetSoFar(track)).toBeNull();
});
