import { jointOf } from '../../src/core/geometry/near-side.ts';
import { minus, plus, scaled } from '../../src/core/geometry/vector.ts';
import type { Observation, Point } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import type { SledShift } from '../../src/core/vocabulary/sled-shift.ts';
import { normal } from './noise.ts';

export interface SeenSledOptions {
  /** SD of the shift that is seen against the true one, pixels. */
  readonly noise?: number;
  /** The worker could not tell at this time. */
  readonly isBlind?: (at: number) => boolean;
  /** Share of the true way that is seen. */
  readonly gain?: number;
}

const ankleOf = (frame: Observation | undefined): Point | null =>
  frame?.kind === 'pose' ? jointOf(frame, 'right', 'ankle') : null;

/** The same set with the sled that the ankles of `truth` stand on, as the worker tells of it. */
export const seenSled = (
  recording: Recording,
  truth: Recording,
  { noise = 0.2, isBlind = () => false, gain = 1 }: SeenSledOptions = {},
): Recording => {
  const next = normal(12);
  const first = truth.frames.map(ankleOf).find((ankle) => ankle !== null) as Point;
  const frames = recording.frames.map((frame, i): Observation => {
    const ankle = ankleOf(truth.frames[i]);
    if (frame.kind === 'nobody') return frame;
    if (!ankle || isBlind(frame.capturedAt)) return { ...frame, sledShift: null };
    const by = plus(scaled(minus(ankle, first), gain), { x: noise * next(), y: noise * next() });
    const sledShift: SledShift = { middle: plus(first, { x: 60, y: 20 }), by, agreement: 1 };
    return { ...frame, sledShift };
  });
  return { ...recording, frames };
};
