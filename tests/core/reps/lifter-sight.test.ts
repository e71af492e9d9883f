import { describe, expect, test } from 'vitest';
import { hiddenSight, lostSight, type SeenJoints } from '../../../src/core/reps/lifter-sight.ts';
import { confidence } from '../../../src/core/vocabulary/units.ts';
import { seatedJoints } from '../../builders/pose.ts';

const score = confidence(0.6);
const joints: SeenJoints = {
  shoulder: { ...seatedJoints.shoulder, score },
  hip: { ...seatedJoints.hip, score },
  knee: { ...seatedJoints.knee, score },
  ankle: { ...seatedJoints.ankle, score },
};

describe('hiddenSight', () => {
  test('hiddenSight(missing, joints) names the joint that matters most, and keeps the others', () => {
    const sight = hiddenSight(['ankle', 'knee'], joints);
    expect(sight).toMatchObject({ kind: 'lost', why: 'knee-hidden', missing: ['ankle', 'knee'] });
    expect(sight.joints).toEqual({ shoulder: joints.shoulder, hip: joints.hip });
  });
});

test('lostSight(why) trusts no joint', () => {
  const missing = ['shoulder', 'hip', 'knee', 'ankle'];
  expect(lostSight('left-pad')).toEqual({ kind: 'lost', why: 'left-pad', missing, joints: {} });
});
