import { median } from './quantile.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A place's raw jitter, followed frame by frame. Plain data, of bounded size. */
export interface FollowedJitter {
  /** The last two places. */
  readonly last: readonly Place[];
  /** Lengths of the last second differences, in the place's own unit. */
  readonly bends: readonly number[];
}

export const noJitter: FollowedJitter = { last: [], bends: [] };

/** A second and a half at 30 frames/s: at the top of a rep there is as much rest. */
const REMEMBERED = 45;
const LEAST = 15;
/** The median length of a two-dimensional normal vector is 1.18 SD per axis; a second difference has sqrt(6) SD. */
const PER_SD = 1.18 * Math.sqrt(6);

export const followJitter = ({ last, bends }: FollowedJitter, place: Place): FollowedJitter => {
  const [a, b] = last;
  const next = [...last, { x: place.x, y: place.y }].slice(-2);
  if (!a || !b) return { last: next, bends };
  const bend = Math.hypot(place.x - 2 * b.x + a.x, place.y - 2 * b.y + a.y);
  return { last: next, bends: [...bends, bend].slice(-REMEMBERED) };
};

/** 1 SD of one axis, in the place's own unit; brisk movements do not count, being a median. null before it is known. */
export const jitterOf = ({ bends }: FollowedJitter): number | null =>
  bends.length < LEAST ? null : median(bends) / PER_SD;
