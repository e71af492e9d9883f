import { KEYPOINT_NAMES, type Keypoint, type KeypointName, type Point } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';

const swapped = (name: KeypointName): KeypointName => {
  if (name.startsWith('left_')) return name.replace('left_', 'right_') as KeypointName;
  return name.replace('right_', 'left_') as KeypointName;
};

const mapPoints = (
  recording: Recording,
  place: (point: Point) => Point,
  source: (name: KeypointName) => KeypointName = (name) => name,
): Recording => ({
  ...recording,
  frames: recording.frames.map((frame) =>
    frame.kind === 'nobody'
      ? frame
      : {
          ...frame,
          keypoints: Object.fromEntries(
            KEYPOINT_NAMES.map((name) => {
              const from = frame.keypoints[source(name)];
              return [name, { ...place(from), score: from.score }];
            }),
          ) as Record<KeypointName, Keypoint>,
        },
  ),
});

/** The same set in a mirror: the lifter faces the other way, and shows the other side. */
export const mirrored = (recording: Recording): Recording =>
  mapPoints(recording, ({ x, y }) => ({ x: recording.width - x, y }), swapped);

/** The same set seen from nearer or farther. */
export const zoomed = (recording: Recording, factor: number): Recording =>
  mapPoints(recording, ({ x, y }) => ({ x: x * factor, y: y * factor }));

export const shifted = (recording: Recording, by: Point): Recording =>
  mapPoints(recording, ({ x, y }) => ({ x: x + by.x, y: y + by.y }));

/** The same set by a camera that is rolled about its axis: the picture turned counter-clockwise about its middle. */
export const rolled = (recording: Recording, degrees: number): Recording => {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [midX, midY] = [recording.width / 2, -recording.height / 2];
  return mapPoints(recording, ({ x, y }) => ({
    x: midX + c * (x - midX) - s * (y - midY),
    y: midY + s * (x - midX) + c * (y - midY),
  }));
};

/** The same set on a clock that began earlier. */
export const later = (recording: Recording, by: number): Recording => ({
  ...recording,
  frames: recording.frames.map((frame) => ({
    ...frame,
    capturedAt: (frame.capturedAt + by) as typeof frame.capturedAt,
  })),
});

/** A stretch in which nobody is seen: where it begins, as a share of the set, and how long it lasts, milliseconds. */
export interface Gap {
  readonly from: number;
  readonly ms: number;
}

/** The same set with the person out of sight for a while, now and then. */
export const withGaps = (recording: Recording, gaps: readonly Gap[]): Recording => {
  const end = recording.frames.at(-1)?.capturedAt ?? 0;
  const isIn = (at: number): boolean => gaps.some(({ from, ms }) => at >= from * end && at < from * end + ms);
  return {
    ...recording,
    frames: recording.frames.map((frame) =>
      isIn(frame.capturedAt) ? { kind: 'nobody', capturedAt: frame.capturedAt } : frame,
    ),
  };
};
