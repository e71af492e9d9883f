import { describe, expect, test } from 'vitest';
import type { DriveSample } from '../../../src/core/reps/drive-sample.ts';
import { notLegPress } from '../../../src/core/reps/is-leg-press.ts';
import type { RepSpan } from '../../../src/core/reps/segment-reps.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';

/** Leg of 300 pixels at the top. */
const top: DriveSample = {
  at: milliseconds(0),
  flexion: degrees(20),
  hipFlexion: degrees(70),
  shoulder: { x: 0, y: 180 },
  hip: { x: 0, y: 0 },
  ankle: { x: 300, y: 0 },
};
const bottom: DriveSample = { ...top, at: milliseconds(1500), flexion: degrees(95), ankle: { x: 180, y: 0 } };
const span = (change: Partial<DriveSample> = {}, topChange: Partial<DriveSample> = {}): RepSpan => ({
  top: { ...top, ...topChange },
  bottom: { ...bottom, ...change },
  end: top,
  failed: false,
});

describe('notLegPress', () => {
  test('notLegPress(span) is null for a rep with the trunk still', () => {
    expect(notLegPress(span())).toBeNull();
  });

  test('notLegPress(span) is null with a large lift, a slide and the drift of the hip keypoint', () => {
    expect(notLegPress(span({ hip: { x: 25, y: 12 }, shoulder: { x: 5, y: 192 } }))).toBeNull();
  });

  test('notLegPress(span) names who is straight at the top: they stand', () => {
    expect(notLegPress(span({}, { hipFlexion: degrees(12) }))).toBe('stands');
  });

  test('notLegPress(span) names a hip that travels, as in a squat or when getting up', () => {
    expect(notLegPress(span({ hip: { x: 0, y: -60 } }))).toBe('hip-travels');
  });

  test('notLegPress(span) names a shoulder that travels, as when sitting up', () => {
    expect(notLegPress(span({ shoulder: { x: 60, y: 180 } }))).toBe('shoulder-travels');
  });

  test('notLegPress(span) judges by the leg’s length in the picture, not by pixels', () => {
    const small = (sample: DriveSample): DriveSample => ({
      ...sample,
      shoulder: { x: sample.shoulder.x / 4, y: sample.shoulder.y / 4 },
      hip: { x: sample.hip.x / 4, y: sample.hip.y / 4 },
      ankle: { x: sample.ankle.x / 4, y: sample.ankle.y / 4 },
    });
    const squat = span({ hip: { x: 0, y: -60 } });
    const farAway = { ...squat, top: small(squat.top), bottom: small(squat.bottom) };
    expect(notLegPress(farAway)).toBe('hip-travels');
  });
});
