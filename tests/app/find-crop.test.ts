import { describe, expect, test } from 'vitest';
import { findCrop, type Look, type Survey } from '../../src/app/find-crop.ts';
import { turned } from '../../src/core/geometry/vector.ts';
import type { Crop } from '../../src/core/vocabulary/crop.ts';
import { JOINTS, type Point, type Pose } from '../../src/core/vocabulary/pose.ts';
import { confidence, degrees } from '../../src/core/vocabulary/units.ts';
import { expectAngle } from '../builders/expect-close.ts';
import { type Machine, play, rep, withRests } from '../builders/leg-press.ts';
import { mirrored } from '../builders/transformed.ts';

const SIZE = { width: 1280, height: 720 };

/** Some poses of a set on a machine. */
const posesOn = (machine: Partial<Machine> = {}, faces: 'right' | 'left' = 'right'): readonly Pose[] => {
  const { recording } = play(withRests([rep(96)]), { machine });
  const seen = faces === 'right' ? recording : mirrored(recording);
  return (seen.frames as readonly Pose[]).filter((_, i) => i % 12 === 0);
};

const inCrop = (point: Point, { centreX, centreY, side, rotation }: Crop): Point => {
  const { x, y } = turned({ x: point.x - centreX, y: point.y + centreY }, degrees(-rotation));
  return { x: (2 * x) / side, y: (2 * y) / side };
};

/** Direction of the trunk in the crop's own upright picture: 0 upright, positive to the left. */
const trunkIn = (pose: Pose, side: 'left' | 'right', crop: Crop): number => {
  const [hip, shoulder] = [pose.keypoints[`${side}_hip`], pose.keypoints[`${side}_shoulder`]];
  const trunk = turned({ x: shoulder.x - hip.x, y: shoulder.y - hip.y }, degrees(-crop.rotation));
  return (Math.atan2(-trunk.x, trunk.y) * 180) / Math.PI;
};

/** A detector that sees upright people best, small ones badly, and not at all who is tilted by 45 degrees or cut off. */
const surveying = (poses: readonly Pose[], side: 'left' | 'right') => {
  const asked: Crop[] = [];
  const survey: Survey = async (crop, frames) => {
    asked.push(crop);
    const shown = frames === 'few' ? poses.slice(0, 3) : poses;
    return shown.map((pose) => {
      const places = JOINTS.map((joint) => inCrop(pose.keypoints[`${side}_${joint}`], crop));
      const isInside = places.every(({ x, y }) => Math.abs(x) < 1 && Math.abs(y) < 1);
      const tilt = Math.abs(trunkIn(pose, side, crop));
      const size = Math.max(...places.map(({ y }) => y)) - Math.min(...places.map(({ y }) => y));
      const score = isInside && tilt < 45 ? (0.8 - tilt / 150) * Math.min(1, 2 * size) : 0.05;
      const keypoints = Object.fromEntries(
        Object.entries(pose.keypoints).map(([name, { x, y }]) => [name, { x, y, score: confidence(score) }]),
      ) as Pose['keypoints'];
      return { ...pose, keypoints };
    });
  };
  return { survey, asked };
};

const found = async (poses: readonly Pose[], side: 'left' | 'right' = 'right'): Promise<Look> => {
  const look = await findCrop(surveying(poses, side).survey, SIZE);
  if (!look) throw new Error('nobody was found');
  return look;
};

describe('findCrop', () => {
  test.each([
    [40, 'right'],
    [40, 'left'],
    [65, 'right'],
    [5, 'left'],
  ] as const)(
    'findCrop(survey) of a lifter on a pad of %d degrees who faces %s has the trunk upright',
    async (pad, faces) => {
      const poses = posesOn({ pad }, faces);
      const { crop } = await found(poses, faces);
      expectAngle(trunkIn(poses[0] as Pose, faces, crop), 0, 3);
    },
  );

  test('findCrop(survey) turns the picture the other way for a lifter who faces the other way', async () => {
    const [right, left] = [await found(posesOn()), await found(posesOn({}, 'left'), 'left')];
    expectAngle(right.crop.rotation, -left.crop.rotation, 1);
    expectAngle(right.crop.rotation, 50, 3);
  });

  test('findCrop(survey) holds every joint of every frame', async () => {
    const poses = posesOn();
    const { crop } = await found(poses);
    for (const pose of poses) {
      for (const joint of JOINTS) {
        const { x, y } = inCrop(pose.keypoints[`right_${joint}`], crop);
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(1);
      }
    }
  });

  test('findCrop(survey) comes closer to a lifter who is small in the picture', async () => {
    const { crop } = await found(posesOn({ thigh: 60, hip: { x: 900, y: -250 } }));
    expect(crop.side).toBeLessThan(330);
    expect(Math.abs(crop.centreX - 900)).toBeLessThan(120);
  });

  test('findCrop(survey) searches closer windows only when the whole picture shows nobody well', async () => {
    const large = surveying(posesOn({ pad: 30 }), 'right');
    await findCrop(large.survey, SIZE);
    const small = surveying(posesOn({ thigh: 45 }), 'right');
    await findCrop(small.survey, SIZE);
    expect(small.asked.length).toBeGreaterThan(large.asked.length + 8);
  });

  test('findCrop(survey) gives the poses that were seen through the crop it chose', async () => {
    const { poses, score } = await found(posesOn());
    expect(poses).toHaveLength(posesOn().length);
    expect(score).toBeGreaterThan(0.5);
  });

  test('findCrop(survey) is null when nobody is there', async () => {
    expect(await findCrop(async () => [], SIZE)).toBeNull();
    const unseen = posesOn({ hip: { x: 9000, y: -9000 } });
    expect(await findCrop(surveying(unseen, 'right').survey, SIZE)).toBeNull();
  });
});
