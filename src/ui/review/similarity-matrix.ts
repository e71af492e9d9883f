import { cos, sin } from '../../core/geometry/angle.ts';
import { plus } from '../../core/geometry/vector.ts';
import type { Similarity } from '../../core/geometry/with-shift.ts';
import { degrees } from '../../core/vocabulary/units.ts';

/** A shift of the picture (y up) as the transformation of a drawing in it (y down). */
export const similarityMatrix = ({ middle, by, turned, scaled }: Similarity): string => {
  const [c, s] = [scaled * cos(turned), scaled * sin(turned)];
  const right = middle.x + by.x - (c * middle.x - s * middle.y);
  const up = middle.y + by.y - (s * middle.x + c * middle.y);
  return `matrix(${c} ${-s} ${s} ${c} ${right} ${-up})`;
};

/** The way back. */
export const inverseSimilarity = ({ middle, by, turned, scaled }: Similarity): Similarity => ({
  middle: plus(middle, by),
  by: { x: -by.x, y: -by.y },
  turned: degrees(-turned),
  scaled: 1 / scaled,
});
