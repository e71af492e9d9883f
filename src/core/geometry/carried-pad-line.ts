import type { PadLine } from '../vocabulary/pad-line.ts';
import type { BodyFrame } from './body-frame.ts';
import { fitSimilarity } from './fit-similarity.ts';
import { withShift } from './with-shift.ts';

/**
 * A pad line of one picture in another picture of the same lifter at rest: it lies by the trunk as it did. null where
 * a body has no trunk to go by.
 */
export const carriedPadLine = (line: PadLine, from: BodyFrame, to: BodyFrame): PadLine | null => {
  const shift = fitSimilarity([
    { from: from.hip, to: to.hip, weight: 1 },
    { from: from.shoulder, to: to.shoulder, weight: 1 },
  ]);
  return shift && { ...line, hipEnd: withShift(line.hipEnd, shift), headEnd: withShift(line.headEnd, shift) };
};
