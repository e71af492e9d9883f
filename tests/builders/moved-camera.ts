import { type Similarity, withShift } from '../../src/core/geometry/with-shift.ts';
import type { CameraShift } from '../../src/core/vocabulary/camera-shift.ts';
import type { Keypoint, KeypointName, Observation } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { normal } from './noise.ts';

/** Where the camera has gone: pixels, y up, and degrees. */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly turned?: number;
}

export interface MovedCameraOptions {
  /** SD of the shift that is seen against the true one, pixels. */
  readonly noise?: number;
  /** The worker could not tell at this time. */
  readonly isBlind?: (at: number) => boolean;
}

export const shiftOf = ({ x, y, turned = 0 }: CameraPlace, width = 1280, height = 720): CameraShift => ({
  middle: { x: width / 2, y: -height / 2 },
  by: { x, y },
  turned: degrees(turned),
  scaled: 1,
  agreement: 1,
});

const through = (frame: Observation, shift: Similarity): Observation => {
  if (frame.kind === 'nobody') return frame;
  const moved = Object.entries(frame.keypoints).map(([name, keypoint]) => [
    name,
    { ...keypoint, ...withShift(keypoint, shift) },
  ]);
  return { ...frame, keypoints: Object.fromEntries(moved) as Record<KeypointName, Keypoint> };
};

/** The same set before a camera that goes where `placeAt` says, with what the worker tells of it. */
export const movedCamera = (
  recording: Recording,
  placeAt: (at: number) => CameraPlace,
  { noise = 0.1, isBlind = () => false }: MovedCameraOptions = {},
): Recording => {
  const next = normal(11);
  const frames = recording.frames.map((frame) => {
    const place = placeAt(frame.capturedAt);
    const told = shiftOf({ ...place, x: place.x + noise * next(), y: place.y + noise * next() });
    return { ...through(frame, shiftOf(place)), cameraShift: isBlind(frame.capturedAt) ? null : told };
  });
  return { ...recording, frames };
};
