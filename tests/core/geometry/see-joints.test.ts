import { describe, expect, test } from 'vitest';
import { SEEN_SCORE, seeJoints } from '../../../src/core/geometry/see-joints.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';

describe('seeJoints', () => {
  test('seeJoints(pose, side) gives the four places and the worst score', () => {
    const sight = seeJoints(poseOf(seatedJoints, { scores: { knee: 0.31 } }), 'right');
    expect(sight).toMatchObject({ kind: 'seen', joints: seatedJoints, score: 0.31 });
  });

  test('seeJoints(pose, side) names what is missing', () => {
    const sight = seeJoints(poseOf(seatedJoints, { scores: { hip: 0.1, ankle: 0.19 } }), 'right');
    expect(sight).toEqual({ kind: 'unseen', missing: ['hip', 'ankle'] });
  });

  test('seeJoints(pose, side) trusts a joint from the score of the model’s own crop code on', () => {
    expect(seeJoints(poseOf(seatedJoints, { scores: { hip: SEEN_SCORE } }), 'right').kind).toBe('seen');
    expect(seeJoints(poseOf(seatedJoints, { scores: { hip: SEEN_SCORE - 0.001 } }), 'right').kind).toBe('unseen');
  });

  test('seeJoints(pose, side) does not mind a hidden far side', () => {
    expect(seeJoints(poseOf(seatedJoints, { side: 'left', scores: { hip: 0 } }), 'right').kind).toBe('seen');
  });

  test('seeJoints(nobody, side) misses all four', () => {
    expect(seeJoints({ kind: 'nobody', capturedAt: milliseconds(0) }, 'left')).toEqual({
      kind: 'unseen',
      missing: ['shoulder', 'hip', 'knee', 'ankle'],
    });
  });
});
