import type { Degrees, Milliseconds } from '../vocabulary/units.ts';
import type { DepthLimit } from './depth-limit.ts';
import { HALF_BRAKING, KNEE_LIMIT, MOST_LEAD_SPEED, REACTION } from './thresholds.ts';

/** What tells how far the lifter is from the limit; null is "not measured". */
export interface LimitFacts {
  readonly depth: Degrees | null;
  /** Degrees per second, positive on the way down. */
  readonly depthSpeed: number;
  readonly kneeFlexion: Degrees | null;
  /** Degrees per second, positive on the way down. */
  readonly kneeSpeed: number;
  readonly limit: DepthLimit;
  /** The rep under way, from 1; null between reps. */
  readonly rep: number | null;
  /** From what the numbers show to the lifter's ear and eye: the filters' lag and the chain's. */
  readonly latency: Milliseconds;
}

/** An angle on its way to where it is to stop: the degrees it would be past that if warned now, and its lead's speed. */
interface Way {
  readonly past: number;
  readonly speed: number;
}

/** Where an angle would come to rest if the lifter were warned now (measurement.md 9.4, lead), against its stop. */
const wayTo = (stop: Degrees, angle: Degrees, velocity: number, latency: Milliseconds): Way => {
  const speed = Math.min(Math.max(velocity, 0), MOST_LEAD_SPEED);
  return { past: angle + speed * (latency / 1000 + REACTION + HALF_BRAKING) - stop, speed };
};

const wayOfDepth = ({ depth, depthSpeed, limit, latency }: LimitFacts): readonly Way[] =>
  depth === null ? [] : [wayTo(limit.at, depth, depthSpeed, latency)];

const wayOfKnee = ({ kneeFlexion, kneeSpeed, latency }: LimitFacts): readonly Way[] =>
  kneeFlexion === null ? [] : [wayTo(KNEE_LIMIT, kneeFlexion, kneeSpeed, latency)];

/** What stops: of several, whichever is reached first. */
const waysOf = (facts: LimitFacts): readonly Way[] => {
  if (facts.rep === null) return [];
  const { setBy } = facts.limit;
  switch (setBy) {
    case 'standard':
      return facts.depth === null ? [] : [...wayOfDepth(facts), ...wayOfKnee(facts)];
    case 'knee-90':
      return wayOfKnee(facts);
    case 'personal':
    case 'manual':
    case 'thigh-upright':
      return wayOfDepth(facts);
  }
  return setBy satisfies never;
};

/** Degrees past the limit where the lifter is now, without any lead; null when not measured. */
export const shownPast = ({ depth, kneeFlexion, limit }: LimitFacts): number | null => {
  if (limit.setBy === 'knee-90') return kneeFlexion === null ? null : kneeFlexion - KNEE_LIMIT;
  return depth === null ? null : depth - limit.at;
};

/** Degrees by which the lifter would pass the limit if warned now, negative before it; null when not measured. */
export const pastLimit = (facts: LimitFacts): number | null => {
  const ways = waysOf(facts);
  return ways.length === 0 ? null : Math.max(...ways.map(({ past }) => past));
};

/** Slower than this the lifter is stopping by themselves: no crossing is foreseen. Degrees per second. */
const SLOWEST = 5;

/** Seconds until the warning is due, negative when it is late; null while no crossing is foreseen. */
export const limitDueIn = (facts: LimitFacts): number | null => {
  const dues = waysOf(facts).flatMap(({ past, speed }) => {
    if (speed >= SLOWEST) return [-past / speed];
    return past >= 0 ? [0] : [];
  });
  return dues.length === 0 ? null : Math.min(...dues);
};
