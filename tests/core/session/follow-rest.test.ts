import { describe, expect, test } from 'vitest';
import { followRest, noRest, type RestFrame } from '../../../src/core/session/follow-rest.ts';
import type { Nobody, Pose } from '../../../src/core/vocabulary/pose.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { poseOf } from '../../builders/pose.ts';

const THIGH = 100;

const lying = (at: number, knee: number, sure = 0.9): Pose => {
  const pose = poseOf({
    shoulder: { x: 0, y: 0 },
    hip: { x: 100, y: -60 },
    knee: { x: 180, y: knee },
    ankle: { x: 260, y: knee + 20 },
  });
  const keypoints = Object.fromEntries(
    Object.entries(pose.keypoints).map(([name, keypoint]) => [name, { ...keypoint, score: sure }]),
  ) as Pose['keypoints'];
  return { ...pose, keypoints, capturedAt: milliseconds(at) };
};
const nobody = (at: number): Nobody => ({ kind: 'nobody', capturedAt: milliseconds(at) });

type Around = Pick<RestFrame, 'stage' | 'presence'>;
const EMPTY: Around = { stage: 'placing', presence: 'away' };
const OVER: Around = { stage: 'over', presence: 'here' };

/** Whether each frame, from the first on, is one of a rest. */
const restsIn = (observations: readonly RestFrame['observation'][], around: Around): readonly boolean[] => {
  let rest = noRest;
  return observations.map((observation) => {
    rest = followRest(rest, { observation, thigh: THIGH, ...around });
    return rest.resting;
  });
};

const every = (ms: number, to: number): readonly number[] => Array.from({ length: to / ms + 1 }, (_, i) => i * ms);

describe('followRest(rest, frame)', () => {
  test('rests once an empty machine has been quiet for three seconds', () => {
    const rests = restsIn(every(500, 6000).map(nobody), EMPTY);
    expect(rests.indexOf(true) * 500).toBe(3000);
    expect(rests.slice(6)).not.toContain(false);
  });

  test('is awake with the first frame in which somebody is seen', () => {
    const frames = [...every(500, 5000).map(nobody), lying(5500, 40)];
    expect(restsIn(frames, EMPTY).slice(-2)).toEqual([true, false]);
  });

  test('rests over a lifter who lies still after the set, and is awake with the first movement of the leg', () => {
    const still = every(500, 5000).map((at) => lying(at, 40 + (at % 1000 === 0 ? 3 : -3)));
    expect(restsIn([...still, lying(5500, 20)], OVER).slice(-2)).toEqual([true, false]);
  });

  test('takes the slow creep of a sled for movement, however little it is from frame to frame', () => {
    const creeping = every(500, 6000).map((at) => lying(at, 40 - (at / 500) * 4));
    expect(restsIn(creeping, OVER)).not.toContain(true);
  });

  test('takes no wandering of unsure landmarks for movement', () => {
    const unsure = every(500, 5000).map((at) => lying(at, at % 1000 === 0 ? 40 : -40, 0.3));
    expect(restsIn(unsure, OVER).at(-1)).toBe(true);
  });

  test('is awake when the camera or the sled moves', () => {
    const by = { x: 30, y: 0 };
    const none = { x: 0, y: 0 };
    const sled = (frame: Pose, to: typeof by): Pose => ({
      ...frame,
      sledShift: { middle: none, by: to, agreement: 1 },
    });
    const still = every(500, 5000).map((at) => sled(lying(at, 40), none));
    expect(restsIn([...still, sled(lying(5500, 40), by)], OVER).slice(-2)).toEqual([true, false]);
  });

  test.each<Around>([
    { stage: 'settling', presence: 'here' },
    { stage: 'counting-in', presence: 'here' },
    { stage: 'running', presence: 'here' },
    { stage: 'running', presence: 'away' },
    { stage: 'placing', presence: 'here' },
    { stage: 'placing', presence: 'settling' },
    { stage: 'paused', presence: 'settling' },
    { stage: 'over', presence: 'settling' },
  ])('never rests while the session is $stage with the lifter $presence', (around) => {
    const still = every(500, 20_000).map((at) => lying(at, 40));
    expect(restsIn(still, around)).not.toContain(true);
  });

  test('rests in a pause whose lifter is away', () => {
    expect(restsIn(every(500, 5000).map(nobody), { stage: 'paused', presence: 'away' }).at(-1)).toBe(true);
  });
});
