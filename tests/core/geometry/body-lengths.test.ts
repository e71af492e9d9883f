import { expect, test } from 'vitest';
import type { BodyFrame } from '../../../src/core/geometry/body-frame.ts';
import { bodyLengths, isOwnShank, isOwnThigh, isOwnTrunk } from '../../../src/core/geometry/body-lengths.ts';
import { pixels } from '../../../src/core/vocabulary/units.ts';
import { seatedJoints } from '../../builders/pose.ts';

const BODY: BodyFrame = {
  side: 'right',
  pad: { along: { x: 0, y: 1 }, across: { x: 1, y: 0 } },
  thigh: pixels(200),
  trunk: 1.2,
  hip: seatedJoints.hip,
  shoulder: seatedJoints.shoulder,
};

test('bodyLengths(joints, body) are multiples of the lengths at rest', () => {
  const { thigh, shank, trunk } = bodyLengths(seatedJoints, BODY);
  expect([thigh, shank, trunk]).toEqual([0.5, 0.5, 0.5]);
});

test('isOwnThigh, isOwnShank and isOwnTrunk let pass what the detector makes of one body, and no child or giant', () => {
  const all = (length: number) => ({ thigh: length, shank: length, trunk: length });
  for (const is of [isOwnThigh, isOwnShank, isOwnTrunk]) {
    expect([0.76, 1, 1.24].every((length) => is(all(length)))).toBe(true);
    expect([0.4, 1.9].some((length) => is(all(length)))).toBe(false);
  }
});
