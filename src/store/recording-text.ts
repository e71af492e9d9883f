import type { Keypoint, Observation } from '../core/vocabulary/pose.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import { confidence } from '../core/vocabulary/units.ts';

/**
 * A hundredth of a pixel is some 0.03 mm on the body, against 2 mm of jitter; a detector's full
 * digits would only triple the size.
 */
const roundedKeypoint = ({ x, y, score }: Keypoint): Keypoint => ({
  x: Math.round(x * 100) / 100,
  y: Math.round(y * 100) / 100,
  score: confidence(Math.round(score * 1000) / 1000),
});

const roundedFrame = (frame: Observation): Observation => {
  if (frame.kind === 'nobody') return frame;
  const entries = Object.entries(frame.keypoints).map(([name, keypoint]) => [name, roundedKeypoint(keypoint)]);
  return { ...frame, keypoints: Object.fromEntries(entries) };
};

/** The recording as JSON text, keypoints rounded to 0.01 pixel and 0.001 of score; times and alerts as they are. */
export const recordingText = (recording: Recording): string =>
  JSON.stringify({ ...recording, frames: recording.frames.map(roundedFrame) });
