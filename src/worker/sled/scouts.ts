import { distance, dot, length, minus, plus } from '../../core/geometry/vector.ts';
import type { Point } from '../../core/vocabulary/pose.ts';
import { type Leg, thighOf } from './is-near-sled.ts';
import { gonePatch, type Moved, mostAlike, ORIGIN, type Patch, type View } from './patch.ts';

/** A patch of which nobody knows yet whether it is on the sled. */
export interface Scout {
  readonly patch: Patch;
  /** The leg when it was taken, and how far the sled had gone by then. */
  readonly leg: Leg;
  readonly start: Point;
  /** How far it has gone since the reference frame by its own account, and in the last frame. */
  gone: Point;
  step: Point;
  /** Frames in a row in which it was not found. */
  missed: number;
  /** Frames in which it went along with the foot, less those in which it stood still. */
  votes: number;
}

/** What scouting has told: what is on the sled, with how far it has gone, and what is not. */
export interface Told {
  readonly sled: readonly Moved[];
  readonly still: readonly Scout[];
}

/** A scout that was not found for so many frames is given up. */
const MOST_MISSED = 8;
/** Who has gone so far in the picture has moved, thigh lengths: 4 cm. */
const MOVED = 0.1;
/** The foot has gone along when it went this share of the same way at least and at most: its keypoint wanders. */
const FOOT = { least: 0.4, most: 2.5 };
/** A hip that goes this share of the way at least goes along: somebody walks, or the camera moves. */
const HIP_SHARE = 0.6;
/** A foot that has gone so far, thigh lengths, leaves behind what stands still: less than that share of its way. */
const LEFT_BEHIND = 0.25;
const STILL = 0.3;
/** Frames that must say the same: keypoints jump. */
const VOTES = 4;
/** Whose hip has gone so far, thigh lengths, sits elsewhere or not yet at all. */
const HIP_STAYS = 0.35;
/** A sled that is followed has gone far enough to tell, thigh lengths: beyond any error of its own. */
const OWN_PROOF = 0.12;
/** Patches on the sled agree so closely, pixels of the small picture. */
const TOLERANCE = 1;

/** Scouts go their own way from frame to frame, until that tells sled from background. */
export const followScouts = (scouts: readonly Scout[], view: View): readonly Scout[] => {
  for (const scout of scouts) {
    const gone = gonePatch(scout.patch, plus(scout.gone, scout.step), view);
    scout.missed = gone ? 0 : scout.missed + 1;
    scout.step = gone ? minus(gone, scout.gone) : ORIGIN;
    scout.gone = gone ?? scout.gone;
  }
  return scouts.filter(({ missed }) => missed <= MOST_MISSED);
};

const isAlong = (scout: Scout, leg: Leg): boolean => {
  const own = minus(scout.gone, scout.start);
  const size = length(own);
  if (size < MOVED * thighOf(leg) || distance(scout.leg.hip, leg.hip) > HIP_SHARE * size) return false;
  const foot = dot(minus(leg.ankle, scout.leg.ankle), own) / size ** 2;
  return foot >= FOOT.least && foot <= FOOT.most;
};

const isLeftBehind = (scout: Scout, leg: Leg): boolean => {
  const foot = distance(scout.leg.ankle, leg.ankle);
  return foot > LEFT_BEHIND * thighOf(leg) && distance(scout.gone, scout.start) < STILL * foot;
};

/** 1: it went along with the foot; -1: the foot left it behind; 0: neither, or too early to say. */
const voteOf = (scout: Scout, leg: Leg): number => {
  if (scout.missed > 0) return 0;
  if (isAlong(scout, leg)) return 1;
  return isLeftBehind(scout, leg) ? -1 : 0;
};

/** Before anything is known of the sled: by the way that the foot has gone since. */
export const toldByFoot = (scouts: readonly Scout[], leg: Leg, view: View): Told => {
  for (const scout of scouts) scout.votes += voteOf(scout, leg);
  const along = scouts.filter(({ votes, missed }) => votes >= VOTES && missed === 0);
  return {
    sled: mostAlike(along, TOLERANCE * view.scale),
    still: scouts.filter(({ votes }) => votes <= -VOTES),
  };
};

/** Whether the lifter sits where they sat when the scout was taken. */
export const isSeated = (scout: Scout, leg: Leg): boolean =>
  distance(scout.leg.hip, leg.hip) < HIP_STAYS * thighOf(leg);

/** Once the sled is followed: by the way that it has gone since, and where it is. */
export const toldBySled = (scouts: readonly Scout[], by: Point, leg: Leg, view: View): Told => {
  const thigh = thighOf(leg);
  const ready = scouts.filter(({ start }) => length(minus(by, start)) > OWN_PROOF * thigh);
  const isWith = ({ gone, missed }: Scout): boolean => missed === 0 && distance(gone, by) <= TOLERANCE * view.scale;
  return {
    sled: ready.filter(isWith),
    still: ready.filter((scout) => !isWith(scout)),
  };
};
