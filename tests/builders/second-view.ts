import type { Keypoint, KeypointName, Observation, Point } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';

/** Where a set is filmed from in its second part, against the first. */
export interface SecondView {
  /** Degrees, counter-clockwise in the picture. */
  readonly turned?: number;
  readonly scaled?: number;
  /** Of the picture, pixels, y up. */
  readonly by?: Point;
  /** Narrows the picture as a camera does that looks past side-on by so many degrees. */
  readonly yaw?: number;
  /** Portrait instead of landscape. */
  readonly turnedPhone?: boolean;
}

const MIDDLE: Point = { x: 640, y: -360 };

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const seenFrom = ({ turned = 0, scaled = 1, by = { x: 0, y: 0 }, yaw = 0 }: SecondView, { x, y }: Point): Point => {
  const [c, s] = [Math.cos(radians(turned)), Math.sin(radians(turned))];
  const [dx, dy] = [(x - MIDDLE.x) * Math.cos(radians(yaw)), y - MIDDLE.y];
  return { x: MIDDLE.x + scaled * (c * dx - s * dy) + by.x, y: MIDDLE.y + scaled * (s * dx + c * dy) + by.y };
};

const through = (frame: Observation, view: SecondView): Observation => {
  if (frame.kind === 'nobody') return frame;
  const seen = Object.entries(frame.keypoints).map(([name, keypoint]) => [
    name,
    { ...keypoint, ...seenFrom(view, keypoint) },
  ]);
  return { ...frame, keypoints: Object.fromEntries(seen) as Record<KeypointName, Keypoint> };
};

/** How long nobody knows where the lifter is, milliseconds. */
const SEARCH = 4000;

/** The same lifter goes on in another recording of the same machine, which is seen from elsewhere. */
export const secondView = (first: Recording, second: Recording, view: SecondView): Recording => {
  const lostAt = milliseconds(first.frames.at(-1)?.capturedAt ?? 0);
  const from = milliseconds(lostAt + SEARCH);
  const [width, height] = view.turnedPhone ? [first.height, first.width] : [first.width, first.height];
  const frames = second.frames.map((frame) => ({
    ...through(frame, view),
    capturedAt: milliseconds(frame.capturedAt + from),
  }));
  return {
    ...first,
    frames: [...first.frames, ...frames],
    views: [{ lostAt, from, width, height, crop: first.crop }],
  };
};
