import { describe, expect, test } from 'vitest';
import type { JointPoints } from '../../../src/core/geometry/see-joints.ts';
import { followPresence, type Presence, present } from '../../../src/core/reps/follow-presence.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { seatedJoints } from '../../builders/pose.ts';

const REST = { shoulder: seatedJoints.shoulder, thigh: 100 };
const away: Presence = { kind: 'away' };

/** Frames at 10 a second. */
const follow = (from: Presence, frames: readonly (JointPoints | 'in place' | null)[]): Presence =>
  frames.reduce<Presence>((presence, frame, i) => {
    const seated = frame === 'in place' ? seatedJoints : frame;
    return followPresence(presence, { at: milliseconds(100 * i), inPlace: frame === 'in place', seated }, REST);
  }, from);
const times = <Value>(count: number, value: Value): readonly Value[] => Array.from({ length: count }, () => value);
const shiftedBy = (x: number): JointPoints => ({
  ...seatedJoints,
  shoulder: { x: seatedJoints.shoulder.x + x, y: seatedJoints.shoulder.y },
});

describe('followPresence', () => {
  test('followPresence(here, ...) stays while the lifter is out of place for 1.5 s, and is away after that', () => {
    expect(follow(present, times(16, null)).kind).toBe('here');
    expect(follow(present, times(17, null)).kind).toBe('away');
  });

  test('followPresence(here, ...) forgets an absence that ended in time', () => {
    expect(follow(present, [...times(12, null), 'in place', ...times(12, null)]).kind).toBe('here');
  });

  test('followPresence(away, ...) is here again after a second of sitting still, and knows where', () => {
    expect(follow(away, times(10, shiftedBy(30))).kind).toBe('settling');
    const back = follow(away, times(11, shiftedBy(30)));
    expect(back).toEqual({ kind: 'here', shift: { x: 30, y: 0 }, absentSince: null });
  });

  test('followPresence(away, ...) begins anew when the shoulder moves on', () => {
    const walking = Array.from({ length: 30 }, (_, i) => shiftedBy(4 * i));
    expect(follow(away, walking).kind).toBe('settling');
    expect(follow(away, times(40, null)).kind).toBe('away');
  });

  test('followPresence(settling, ...) bears a frame without the lifter, not a quarter of a second', () => {
    const settling = times(5, shiftedBy(0));
    expect(follow(away, [...settling, null, ...times(5, shiftedBy(0))]).kind).toBe('here');
    expect(follow(away, [...settling, null, null, ...times(5, shiftedBy(0))]).kind).toBe('settling');
  });
});
