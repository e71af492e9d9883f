import { readFileSync } from 'node:fs';
import type { PlacementFacts } from '../../src/core/vocabulary/placement.ts';
import { KEYPOINT_NAMES, type KeypointName, type Point, type Pose, type Side } from '../../src/core/vocabulary/pose.ts';
import { confidence, milliseconds } from '../../src/core/vocabulary/units.ts';

/** What Thunder sees of the resting lifter of a rendered clip: medians over a second; pixels, y up. */
export interface ClipPose {
  readonly clip: string;
  readonly side: Side;
  /** Of the camera, degrees; towards the feet is positive. */
  readonly yaw: number;
  /** Metres. */
  readonly distance: number;
  readonly width: number;
  readonly height: number;
  readonly keypoints: readonly (readonly [x: number, y: number, score: number])[];
}

export const CLIP_POSES: readonly ClipPose[] = JSON.parse(
  readFileSync(new URL('../recordings/rendered-clip-poses.json', import.meta.url), 'utf8'),
);

export const clipPose = (name: string): ClipPose => {
  const found = CLIP_POSES.find(({ clip }) => clip.includes(name));
  if (!found) throw new Error(`no clip called ${name}`);
  return found;
};

/** The pose elsewhere in the picture, and larger. */
export interface Replaced {
  readonly place?: (point: Point) => Point;
  readonly scores?: Readonly<Partial<Record<KeypointName, number>>>;
}

export const poseOfClip = (
  { keypoints }: ClipPose,
  at = 0,
  { place = (p) => p, scores = {} }: Replaced = {},
): Pose => ({
  kind: 'pose',
  capturedAt: milliseconds(at),
  keypoints: Object.fromEntries(
    KEYPOINT_NAMES.map((name, i) => {
      const [x, y, score] = keypoints[i] ?? [0, 0, 0];
      return [name, { ...place({ x, y }), score: confidence(scores[name] ?? score) }];
    }),
  ) as Pose['keypoints'],
});

/** All that is known while the lifter of a clip is looked at, five poses of them. */
export const factsOfClip = (
  clip: ClipPose,
  replaced: Replaced = {},
  more: Partial<PlacementFacts> = {},
): PlacementFacts => ({
  at: milliseconds(0),
  width: clip.width,
  height: clip.height,
  poses: Array.from({ length: 5 }, (_, i) => poseOfClip(clip, 30 * i, replaced)),
  side: null,
  statureCm: null,
  lean: null,
  light: { brightness: 0.3, contrast: 0.5, glare: 0, lifter: 0.3 },
  framesPerSecond: 30,
  company: false,
  ...more,
});
