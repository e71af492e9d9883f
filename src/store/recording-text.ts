import type { CameraShift } from '../core/vocabulary/camera-shift.ts';
import type { Keypoint, Observation } from '../core/vocabulary/pose.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { SledShift } from '../core/vocabulary/sled-shift.ts';
import { confidence, degrees } from '../core/vocabulary/units.ts';

/**
 * A hundredth of a pixel is some 0.03 mm on the body, against 2 mm of jitter; a detector's full
 * digits would only triple the size.
 */
const roundedKeypoint = ({ x, y, score }: Keypoint): Keypoint => ({
  x: Math.round(x * 100) / 100,
  y: Math.round(y * 100) / 100,
  score: confidence(Math.round(score * 1000) / 1000),
});

/** Finer than the keypoints: a thousandth of a degree is a hundredth of a pixel at the edge of a large picture. */
const roundedShift = ({ middle, by, turned, scaled, agreement }: CameraShift): CameraShift => ({
  middle,
  by: { x: Math.round(by.x * 100) / 100, y: Math.round(by.y * 100) / 100 },
  turned: degrees(Math.round(turned * 1000) / 1000),
  scaled: Math.round(scaled * 1e5) / 1e5,
  agreement: Math.round(agreement * 100) / 100,
});

const roundedSled = ({ middle, by, agreement }: SledShift): SledShift => ({
  middle: { x: Math.round(middle.x), y: Math.round(middle.y) },
  by: { x: Math.round(by.x * 100) / 100, y: Math.round(by.y * 100) / 100 },
  agreement: Math.round(agreement * 100) / 100,
});

const roundedFrame = (frame: Observation): Observation => {
  const surroundings = frame.cameraShift ? { cameraShift: roundedShift(frame.cameraShift) } : {};
  if (frame.kind === 'nobody') return { ...frame, ...surroundings };
  const entries = Object.entries(frame.keypoints).map(([name, keypoint]) => [name, roundedKeypoint(keypoint)]);
  const sled = frame.sledShift ? { sledShift: roundedSled(frame.sledShift) } : {};
  return { ...frame, keypoints: Object.fromEntries(entries), ...surroundings, ...sled };
};

/** The recording as JSON text, keypoints rounded to 0.01 pixel and 0.001 of score, the shifts of camera and sled likewise; times and alerts as they are. */
export const recordingText = (recording: Recording): string =>
  JSON.stringify({ ...recording, frames: recording.frames.map(roundedFrame) });
