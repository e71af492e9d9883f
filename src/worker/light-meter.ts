import { jointOf, nearSide } from '../core/geometry/near-side.ts';
import { SEEN_SCORE } from '../core/geometry/see-joints.ts';
import { mean } from '../core/signal/quantile.ts';
import type { LightReading } from '../core/vocabulary/placement.ts';
import type { Joint, Point, Pose } from '../core/vocabulary/pose.ts';
import type { Milliseconds } from '../core/vocabulary/units.ts';
import type { WholeGrey } from './crop-drawer.ts';
import { apply, inverse } from './crop-transform.ts';
import type { QuarterTurns } from './protocol.ts';
import type { GreyPicture } from './still/grey-picture.ts';
import { toUprightSource } from './to-upright-source.ts';

/** Light changes slowly: looked at this often, milliseconds. */
const EVERY = 500;
/** Every so many pixels of the small picture: some five thousand are enough for shares. */
const STRIDE = 13;
const WHITE = 255;
/** From here on a mean of a few pixels has clipped ones in it; the narrow range of video ends at 235. */
const CLIPPED = 230;
/** Places looked at along each of trunk, thigh and shank. */
const PLACES = 12;
const BODY: readonly Joint[] = ['shoulder', 'hip', 'knee', 'ankle'];

const sampled = ({ light }: GreyPicture): Float32Array => {
  const samples = new Float32Array(Math.ceil(light.length / STRIDE));
  for (let i = 0; i < samples.length; i++) samples[i] = light[i * STRIDE] as number;
  return samples.sort();
};

/** Places along the near side of a body, from the shoulder down; source pixels, y up. Those of hidden joints are none. */
const bodyPlaces = (pose: Pose): readonly Point[] => {
  const side = nearSide([pose]);
  const joints = BODY.map((joint) => jointOf(pose, side, joint));
  return joints.slice(1).flatMap((end, i) => {
    const begin = joints[i];
    if (!begin || Math.min(begin.score, end.score) < SEEN_SCORE) return [];
    return Array.from({ length: PLACES }, (_, n) => {
      const share = (n + 0.5) / PLACES;
      return { x: begin.x + share * (end.x - begin.x), y: begin.y + share * (end.y - begin.y) };
    });
  });
};

const lightOf = (grey: WholeGrey, quarterTurns: QuarterTurns, pose: Pose): number | null => {
  const { width, height, light } = grey.picture;
  const toSmall = inverse(toUprightSource(grey, quarterTurns));
  const values = bodyPlaces(pose).flatMap(({ x, y }) => {
    const small = apply(toSmall, { x, y: -y });
    const [column, row] = [Math.round(small.x), Math.round(small.y)];
    const isInside = column >= 0 && row >= 0 && column < width && row < height;
    return isInside ? [light[row * width + column] as number] : [];
  });
  return values.length === 0 ? null : mean(values) / WHITE;
};

/** What light there is in a picture, and on the lifter in it; null for a picture without pixels. */
const readLight = (grey: WholeGrey, quarterTurns: QuarterTurns, pose: Pose | null): LightReading | null => {
  const samples = sampled(grey.picture);
  if (samples.length === 0) return null;
  const at = (share: number): number => samples[Math.floor(share * (samples.length - 1))] as number;
  return {
    brightness: samples.reduce((sum, value) => sum + value, 0) / samples.length / WHITE,
    contrast: (at(0.95) - at(0.05)) / WHITE,
    glare: samples.filter((value) => value >= CLIPPED).length / samples.length,
    lifter: pose && lightOf(grey, quarterTurns, pose),
  };
};

/** Reads the light of a row of pictures, twice a second at most. */
export class LightMeter {
  #readAt = Number.NEGATIVE_INFINITY;

  /** null: it was read a moment ago. A clock that goes back is another source's. */
  read(grey: WholeGrey, quarterTurns: QuarterTurns, pose: Pose | null, at: Milliseconds): LightReading | null {
    if (at >= this.#readAt && at - this.#readAt < EVERY) return null;
    this.#readAt = at;
    return readLight(grey, quarterTurns, pose);
  }
}
