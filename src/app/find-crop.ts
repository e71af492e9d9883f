import { nearSide } from '../core/geometry/near-side.ts';
import {
  bestGlimpse,
  closerWindows,
  cropAround,
  type PictureSize,
  settledPoses,
  sightScore,
  uprightRotation,
  wholePicture,
} from '../core/geometry/propose-crop.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { Pose } from '../core/vocabulary/pose.ts';
import { type Degrees, degrees } from '../core/vocabulary/units.ts';

/** The poses of the survey's frames seen through one crop: of a few frames, or of all. */
export type Survey = (crop: Crop, frames: 'few' | 'all') => Promise<readonly Pose[]>;

/** What was seen through one crop. */
export interface Look {
  readonly crop: Crop;
  readonly poses: readonly Pose[];
  readonly score: number;
}

/** A first look that finds people who sit, recline to either side, or lie: MoveNet wants them upright. */
const FIRST_ROTATIONS = [0, 60, -60].map(degrees);
/** A lifter seen whole and alone scores more than this at once; else closer windows are searched too. */
const SEEN_WELL = 0.55;
/** The rule is the trunk upright (measured.md); less rotation must be clearly better seen to be kept. */
const CLEARLY_WORSE = 0.08;
/** The best glimpses that are looked at closer: the lifter may not be the best seen person of a wide view. */
const SEEDS = 5;
const CLOSER_ROUNDS = 2;

const best = (looks: readonly Look[]): Look => looks.reduce((a, b) => (b.score > a.score ? b : a));

const uprightOf = (look: Look): Degrees => {
  const side = nearSide(look.poses);
  return uprightRotation(settledPoses(look.poses, side), side);
};

/**
 * Region and rotation for the set, from a few frames looked at several times: the whole picture in three rotations
 * (and closer windows, when that shows nobody well), then closer and closer around the lifter with the trunk upright,
 * at last compared with less rotation. null: nobody was seen.
 */
export const findCrop = async (survey: Survey, size: PictureSize): Promise<Look | null> => {
  const look = async (crop: Crop, frames: 'few' | 'all' = 'all'): Promise<Look> => {
    const poses = await survey(crop, frames);
    return { crop, poses, score: sightScore(poses) };
  };
  const lookAll = async (crops: readonly Crop[], frames: 'few' | 'all'): Promise<readonly Look[]> => {
    const looks: Look[] = [];
    for (const crop of crops) looks.push(await look(crop, frames));
    return looks;
  };
  let wide = await lookAll(
    FIRST_ROTATIONS.map((rotation) => wholePicture(size, rotation)),
    'few',
  );
  if (best(wide).score < SEEN_WELL) {
    const windows = FIRST_ROTATIONS.flatMap((rotation) => closerWindows(size, rotation));
    wide = [...wide, ...(await lookAll(windows, 'few'))];
  }
  const seeds = [...wide].sort((a, b) => bestGlimpse(b.poses) - bestGlimpse(a.poses)).slice(0, SEEDS);
  const around = seeds.map((seed) => cropAround(seed.poses, uprightOf(seed))).filter((crop) => crop !== null);
  if (around.length === 0) return null;
  let closer = best(await lookAll(around, 'few'));
  for (let round = 0; round < CLOSER_ROUNDS; round++) {
    const crop = cropAround(closer.poses, uprightOf(closer));
    if (!crop) return null;
    closer = await look(crop);
  }
  const upright = uprightOf(closer);
  const lessTurned = [0.5, 0].map((share) => cropAround(closer.poses, degrees(upright * share)));
  const chosen = best([
    { ...closer, score: closer.score + CLEARLY_WORSE },
    ...(await lookAll(
      lessTurned.filter((crop) => crop !== null),
      'all',
    )),
  ]);
  const rotation = chosen.crop === closer.crop ? upright : chosen.crop.rotation;
  const crop = cropAround(chosen.poses, rotation);
  return crop ? { ...chosen, crop } : null;
};
