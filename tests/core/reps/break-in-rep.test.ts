import { describe, expect, test } from 'vitest';
import { breakInRep } from '../../../src/core/reps/break-in-rep.ts';
import type { KneeSums, LearnedHip } from '../../../src/core/reps/learn-hip.ts';
import { beginTrack, step } from '../../../src/core/track.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { setupOf } from '../../builders/followed.ts';
import { type Act, MOVENET, play, rep, roundedRep, withRests } from '../../builders/leg-press.ts';

const ROLLING = { liftSlope: 0.006 };

interface Known {
  readonly ofReps: readonly KneeSums[];
  readonly learned: LearnedHip;
  readonly breaks: readonly (number | null)[];
}

const known = (acts: readonly Act[]): Known => {
  const { recording } = play(withRests(acts), { detector: MOVENET });
  const track = recording.frames.reduce((now, frame) => step(now, frame)[0], beginTrack(setupOf(recording)));
  const { ofReps, learned, breaks } = track.reps;
  if (!learned) throw new Error('nothing was learned');
  return { ofReps, learned, breaks };
};

describe('breakInRep', () => {
  const { ofReps, learned } = known([rep(98), roundedRep(118, 104, ROLLING), roundedRep(118, 104, ROLLING), rep(98)]);

  test('breakInRep(knees, learned) is where a rep’s hips are 11 mm off the pad, and null where they stay down', () => {
    const breaks = ofReps.map((knees) => breakInRep(knees, learned));
    expect(breaks.map((at) => at !== null)).toEqual([false, true, true, false]);
    // 11 mm are 4.3 degrees past the onset, at 2.5 mm a degree.
    for (const at of breaks) if (at !== null) expect(Math.abs(at - 108.3)).toBeLessThan(3);
  });

  test('breakInRep(knees, learned) is each rep’s own, not the onset that the set has pooled', () => {
    const late3 = Array.from({ length: 3 }, () => roundedRep(114, 106, ROLLING));
    const { breaks } = known([rep(96), ...late3, roundedRep(112, 98, ROLLING)]);
    const [, late, , , early] = breaks;
    expect((late ?? Number.NaN) - (early ?? Number.NaN)).toBeGreaterThan(6);
  });

  test('breakInRep(knees, learned) is null without an onset, with one that may be anywhere, and without knees', () => {
    const onset = { best: degrees(104), low: degrees(98), high: degrees(110) };
    expect(breakInRep(ofReps[1] as KneeSums, { ...learned, onset })).toBeNull();
    expect(breakInRep(ofReps[1] as KneeSums, { ...learned, onset: null })).toBeNull();
    expect(breakInRep({}, learned)).toBeNull();
  });
});
