import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bestGlimpse,
  closerWindows,
  cropAround,
  isPlausible,
  settledPoses,
  sightScore,
  uprightRotation,
  wholePicture,
} from '../../../src/core/geometry/propose-crop.ts';
import { turned } from '../../../src/core/geometry/vector.ts';
import type { Crop } from '../../../src/core/vocabulary/crop.ts';
import { JOINTS, type Point, type Pose } from '../../../src/core/vocabulary/pose.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { expectAngle, expectLength } from '../../builders/expect-close.ts';
import { play, rep, withRests } from '../../builders/leg-press.ts';
import { poseOf, seatedJoints } from '../../builders/pose.ts';
import { mirrored, rolled, shifted } from '../../builders/transformed.ts';

const SIZE = { width: 1280, height: 720 };
const set = play(withRests([rep(100)])).recording;
const posesOf = (recording: { frames: readonly unknown[] }) => recording.frames as readonly Pose[];
const seated = poseOf(seatedJoints);

/** A place as it comes out in the crop's square, -1 to 1 from edge to edge. */
const inCrop = (point: Point, { centreX, centreY, side, rotation }: Crop): Point => {
  const { x, y } = turned({ x: point.x - centreX, y: point.y + centreY }, degrees(-rotation));
  return { x: (2 * x) / side, y: (2 * y) / side };
};

describe('wholePicture and closerWindows', () => {
  test('wholePicture(size, rotation) is the square that holds the picture', () => {
    expect(wholePicture(SIZE, degrees(60))).toEqual({ centreX: 640, centreY: 360, side: 1280, rotation: 60 });
    expect(wholePicture({ width: 720, height: 1280 }, degrees(0)).side).toBe(1280);
  });

  test.each([SIZE, { width: 720, height: 1280 }, { width: 500, height: 500 }])(
    'closerWindows(%o, rotation) cover every place of the picture',
    (size) => {
      const windows = closerWindows(size, degrees(0));
      fc.assert(
        fc.property(fc.nat(size.width), fc.nat(size.height), (x, y) => {
          const holds = ({ centreX, centreY, side }: Crop) =>
            Math.abs(x - centreX) <= side / 2 && Math.abs(y - centreY) <= side / 2;
          expect(windows.some(holds)).toBe(true);
        }),
      );
      expect(windows.every(({ side }) => side < Math.max(size.width, size.height))).toBe(true);
    },
  );
});

describe('isPlausible, sightScore, bestGlimpse', () => {
  test('isPlausible(pose, side) takes a body seen from the side', () => {
    expect(isPlausible(seated, 'right')).toBe(true);
  });

  test.each([
    ['a trunk three times the thigh', { ...seatedJoints, shoulder: { x: 300, y: -20 } }],
    ['a trunk of nothing', { ...seatedJoints, shoulder: { x: 300, y: -310 } }],
    ['a shank twice the thigh', { ...seatedJoints, ankle: { x: 400, y: -520 } }],
    ['an ankle on the knee', { ...seatedJoints, ankle: { x: 400, y: -325 } }],
  ])('isPlausible(pose, side) refuses %s', (_, joints) => {
    expect(isPlausible(poseOf(joints), 'right')).toBe(false);
  });

  test('sightScore(poses) is the mean score of the near side, half for what is no body, 0 for none', () => {
    expectLength(sightScore([seated]), 0.8);
    const impossible = poseOf({ ...seatedJoints, ankle: { x: 400, y: -325 } });
    expectLength(sightScore([seated, impossible]), 0.6);
    expect(sightScore([])).toBe(0);
  });

  test('bestGlimpse(poses) is that of the best single pose', () => {
    expectLength(bestGlimpse([poseOf(seatedJoints, { score: 0.2 }), seated]), 0.8);
    expect(bestGlimpse([])).toBe(0);
  });
});

describe('settledPoses', () => {
  test('settledPoses(poses, side) leaves out who is still getting in', () => {
    const scene = play([{ kind: 'get-in', ms: 3000 }, ...withRests([rep(95)])]);
    const settled = settledPoses(posesOf(scene.recording), 'right');
    expect(settled.length).toBeGreaterThan(100);
    expect(settled[0]?.capturedAt).toBeGreaterThan(1500);
  });

  test('settledPoses(poses, side) leaves out poses seen much worse than the better ones', () => {
    const faint = poseOf(seatedJoints, { score: 0.3 });
    expect(settledPoses([seated, seated, faint], 'right')).toEqual([seated, seated]);
  });

  test('settledPoses(poses, side) keeps all of a dim set in which nothing is seen well', () => {
    const dim = Array.from({ length: 5 }, () => poseOf(seatedJoints, { score: 0.25 }));
    expect(settledPoses(dim, 'right')).toHaveLength(5);
  });

  test('settledPoses([], side) is empty', () => {
    expect(settledPoses([], 'left')).toEqual([]);
  });
});

describe('uprightRotation', () => {
  test.each([
    [90, 0],
    [40, 50],
    [0, 90],
  ])('uprightRotation(poses, side) brings a trunk on a pad of %d degrees upright, by %d', (pad, expected) => {
    const { recording } = play(withRests([rep(95)]), { machine: { pad } });
    expectAngle(uprightRotation(posesOf(recording), 'right'), expected);
    expectAngle(uprightRotation(posesOf(mirrored(recording)), 'left'), -expected);
  });
});

describe('cropAround', () => {
  const rotation = uprightRotation(posesOf(set), 'right');

  test('cropAround(poses, rotation) holds every joint of every frame with room to spare', () => {
    const crop = cropAround(posesOf(set), rotation) as Crop;
    for (const pose of posesOf(set)) {
      for (const joint of JOINTS) {
        const { x, y } = inCrop(pose.keypoints[`right_${joint}`], crop);
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(0.95);
      }
    }
  });

  test('cropAround(poses, rotation) is filled by the lifter to between 60 and 90 percent', () => {
    const crop = cropAround(posesOf(set), rotation) as Crop;
    const places = posesOf(set).flatMap((pose) =>
      JOINTS.map((joint) => inCrop(pose.keypoints[`right_${joint}`], crop)),
    );
    const spread = (values: readonly number[]) => (Math.max(...values) - Math.min(...values)) / 2;
    const fill = Math.max(spread(places.map(({ x }) => x)), spread(places.map(({ y }) => y)));
    expect(fill).toBeGreaterThan(0.6);
    expect(fill).toBeLessThan(0.9);
  });

  test('cropAround(poses, rotation) leaves room for the straight leg when only bent ones were seen', () => {
    const bent = posesOf(set).filter((pose) => pose.capturedAt > 2700 && pose.capturedAt < 3000);
    const crop = cropAround(bent, rotation) as Crop;
    const straight = posesOf(set)[0]?.keypoints.right_ankle as Point;
    const { x, y } = inCrop(straight, crop);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(1);
  });

  test('cropAround(poses, rotation) moves with the lifter, and turns with the camera', () => {
    const crop = cropAround(posesOf(set), rotation) as Crop;
    const moved = cropAround(posesOf(shifted(set, { x: 100, y: 50 })), rotation) as Crop;
    expectLength(moved.centreX - crop.centreX, 100);
    expectLength(moved.centreY - crop.centreY, -50);
    const turnedCrop = cropAround(posesOf(rolled(set, 20)), degrees(rotation + 20)) as Crop;
    expectLength(turnedCrop.side, crop.side, 0.01);
  });

  test('cropAround(poses, rotation) is not widened by somebody who walks past', () => {
    const passing = [0, 100, 200, 300].map((x) => {
      const moved = (joint: keyof typeof seatedJoints) => ({
        x: seatedJoints[joint].x + 700 + x,
        y: seatedJoints[joint].y,
      });
      return poseOf({ shoulder: moved('shoulder'), hip: moved('hip'), knee: moved('knee'), ankle: moved('ankle') });
    });
    const alone = cropAround(posesOf(set), rotation) as Crop;
    expectLength((cropAround([...posesOf(set), ...passing], rotation) as Crop).side, alone.side, 1);
  });

  test('cropAround([], rotation) and of poses that show nobody are null', () => {
    expect(cropAround([], degrees(0))).toBeNull();
    expect(cropAround([poseOf(seatedJoints, { score: 0.1 })], degrees(0))).toBeNull();
  });
});
