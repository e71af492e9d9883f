import { nameOn } from '../../src/core/geometry/near-side.ts';
import {
  type Joint,
  KEYPOINT_NAMES,
  type Keypoint,
  type KeypointName,
  type Observation,
  type Point,
  type Pose,
} from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { confidence, milliseconds } from '../../src/core/vocabulary/units.ts';
import { seeded } from './noise.ts';

/** From, to: milliseconds. */
export type During = readonly [from: number, to: number];

const isDuring = ({ capturedAt }: Observation, [from, to]: During): boolean => capturedAt >= from && capturedAt < to;

/** The recording with its poses changed for a while. */
export const changed = (recording: Recording, during: During, change: (pose: Pose) => Observation): Recording => ({
  ...recording,
  frames: recording.frames.map((frame) => (frame.kind === 'pose' && isDuring(frame, during) ? change(frame) : frame)),
});

/** A joint of the near side (the right one) that is seen elsewhere, or hardly. */
export const withJoint = (
  recording: Recording,
  during: During,
  joint: Joint,
  by: { readonly x?: number; readonly y?: number; readonly score?: number },
): Recording =>
  changed(recording, during, (pose) => {
    const name = nameOn('right', joint);
    const { x, y, score } = pose.keypoints[name];
    const moved = { x: x + (by.x ?? 0), y: y + (by.y ?? 0), score: confidence(by.score ?? score) };
    return { ...pose, keypoints: { ...pose.keypoints, [name]: moved } };
  });

const twinOf = (name: KeypointName): KeypointName =>
  (name.startsWith('left_') ? name.replace('left_', 'right_') : name.replace('right_', 'left_')) as KeypointName;

/** The detector takes one leg for the other. */
export const withSwap = (recording: Recording, during: During): Recording =>
  changed(recording, during, (pose) => ({
    ...pose,
    keypoints: Object.fromEntries(
      KEYPOINT_NAMES.map((name) => [name, pose.keypoints[/hip|knee|ankle/.test(name) ? twinOf(name) : name]]),
    ) as Record<KeypointName, Keypoint>,
  }));

/** Somebody else is seen instead of the lifter: the other recording's poses, moved by so much, from its beginning on. */
export const withOther = (recording: Recording, during: During, other: Recording, by: Point): Recording => {
  const poses = other.frames.filter((frame): frame is Pose => frame.kind === 'pose');
  return changed(recording, during, ({ capturedAt }) => {
    const pose = poses.find((each) => each.capturedAt >= capturedAt - during[0]) ?? (poses.at(-1) as Pose);
    const keypoints = Object.fromEntries(
      KEYPOINT_NAMES.map((name) => {
        const { x, y, score } = pose.keypoints[name];
        return [name, { x: x + by.x, y: y + by.y, score }];
      }),
    ) as Record<KeypointName, Keypoint>;
    return { kind: 'pose', capturedAt, keypoints };
  });
};

/** One recording after the other, a frame apart. */
export const joined = (...recordings: readonly [Recording, ...Recording[]]): Recording => {
  const frames: Observation[] = [];
  for (const recording of recordings) {
    const last = frames.at(-1);
    const from = last ? last.capturedAt + 1000 / 30 : 0;
    for (const frame of recording.frames) frames.push({ ...frame, capturedAt: milliseconds(frame.capturedAt + from) });
  }
  return { ...recordings[0], frames };
};

export interface Ghosts {
  readonly ms: number;
  readonly seed: number;
  /** Scores run from 0 to this. */
  readonly bestScore: number;
  /** How long one hallucinated body stays before it is another one; 0 for a new one in every frame. */
  readonly stays: number;
  /** Of its keypoints about their places, as a share of the picture's width. */
  readonly tremble: number;
}

/** What a detector makes of an empty bench: bodies that are not there, anywhere in the picture, 30 a second. */
export const ghosts = (like: Recording, { ms, seed, bestScore, stays, tremble }: Ghosts): Recording => {
  const next = seeded(seed);
  const body = (): readonly Point[] => KEYPOINT_NAMES.map(() => ({ x: next() * like.width, y: -next() * like.height }));
  let places = body();
  let since = 0;
  const frames = Array.from({ length: Math.round((ms * 30) / 1000) }, (_, i): Observation => {
    const at = (i * 1000) / 30;
    if (at - since >= stays) [places, since] = [body(), at];
    const shake = (): number => (next() - 0.5) * tremble * like.width;
    const keypoints = Object.fromEntries(
      KEYPOINT_NAMES.map((name, k) => {
        const { x, y } = places[k] as Point;
        return [name, { x: x + shake(), y: y + shake(), score: confidence(next() * bestScore) }];
      }),
    ) as Record<KeypointName, Keypoint>;
    return { kind: 'pose', capturedAt: milliseconds(at), keypoints };
  });
  return { ...like, frames };
};
