import { describe, expect, test } from 'vitest';
import { KEYPOINT_NAMES } from '../../src/core/vocabulary/pose.ts';
import { degrees, milliseconds, pixels } from '../../src/core/vocabulary/units.ts';
import { apply, cropTransform, inverse } from '../../src/worker/crop-transform.ts';
import { toPose } from '../../src/worker/to-pose.ts';

const crop = { centreX: pixels(300), centreY: pixels(200), side: pixels(400), rotation: degrees(60) };
const toSource = inverse(cropTransform(crop, 256));
const keypoints = KEYPOINT_NAMES.map((_, index) => ({ x: 10 * index, y: 5 * index, score: index / 20 }));

describe('toPose(keypoints, toSource, capturedAt)', () => {
  const pose = toPose(keypoints, toSource, milliseconds(40));

  test('names the landmarks in the order of COCO and keeps every score', () => {
    expect(Object.keys(pose.keypoints)).toEqual([...KEYPOINT_NAMES]);
    expect(Object.values(pose.keypoints).map(({ score }) => score)).toEqual(keypoints.map(({ score }) => score));
  });

  test('gives source pixels with y up', () => {
    const { x, y } = apply(toSource, { x: 110, y: 55 });
    expect(pose.keypoints.left_hip).toMatchObject({ x, y: -y });
    expect(pose.keypoints.left_hip.y).toBeLessThan(0);
  });

  test('keeps the time of capture', () => {
    expect(pose).toMatchObject({ kind: 'pose', capturedAt: 40 });
  });

  test('throws when there are not 17 landmarks', () => {
    expect(() => toPose(keypoints.slice(1), toSource, milliseconds(0))).toThrow('16 keypoints');
  });
});
