import type { CirclePrior } from '../geometry/fit-hip-circle.ts';
import type { Point } from '../vocabulary/pose.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';
import { breakInRep, namesDepth } from './break-in-rep.ts';
import { HIP_PRIOR } from './hip-prior.ts';
import { notLegPress } from './is-leg-press.ts';
import { agreedRail, isOnRail, railOf } from './is-on-rail.ts';
import { isSeenEnough } from './is-seen-enough.ts';
import { addKnee, depthsOf, type KneeSums, type LearnedHip, learnHip, learnPinned, mergeKnees } from './learn-hip.ts';
import type { MeasuredFrame } from './measure-frame.ts';
import { type RepSpan, type Segmenting, segmentReps, startSegmenting } from './segment-reps.ts';

/** The reps of a set as far as it has come, and what they have taught about the hip. */
export interface RepsSoFar {
  readonly segmenting: Segmenting;
  readonly count: number;
  /** Deepest so far in the rep under way, and of the counted reps, the last ones of a very long set. */
  readonly deepest: Degrees;
  readonly bottoms: readonly Degrees[];
  /** Knees of the counted reps, and of the one under way. */
  readonly knees: KneeSums;
  readonly repKnees: KneeSums;
  /** Where the ankle was in the rep under way, by tens of degrees of knee flexion: the path between top and bottom. */
  readonly repAnkles: Readonly<Record<number, Point>>;
  /** Frames of the rep under way in which the lifter was seen, and in which they were not. */
  readonly seen: number;
  readonly lost: number;
  readonly learned: LearnedHip | null;
  /** Of the last counted reps: each one's own knees. */
  readonly ofReps: readonly KneeSums[];
  /** The newest fit that named an onset. */
  readonly broken: LearnedHip | null;
  /** Where in each of the counted reps the hips left the pad, by the newest fit that saw it; null where none did. */
  readonly breaks: readonly (Degrees | null)[];
  /** The ways the feet went down in the last two counted reps. */
  readonly rails: readonly Point[];
}

export const noReps: RepsSoFar = {
  segmenting: startSegmenting,
  count: 0,
  deepest: degrees(0),
  bottoms: [],
  knees: {},
  repKnees: {},
  repAnkles: {},
  seen: 0,
  lost: 0,
  learned: null,
  ofReps: [],
  breaks: [],
  broken: null,
  rails: [],
};

/** A set of more reps is rare; what one frame leaves for the next must not grow with it. */
const REMEMBERED = 40;
/** Reps whose breaks a new fit may still tell otherwise: as many as it takes until there is a fit that sees any. */
const JUDGED_ANEW = 4;
/** The part of the first descent that is taken as pinned before anything is known: degrees from the top. */
const FIRST_PINNED = 20;
/** The first fit needs an arc this long, degrees. */
const FIRST_ARC = 12;

/** The rep under way, from 1; null between reps. */
export const repUnderWay = ({ segmenting, count }: RepsSoFar): number | null =>
  segmenting.phase === 'rest' ? null : count + 1;

/** Takes a frame's knee into the rep under way, and, until a whole rep was learned from, into a fit of its shallow part. */
const learn = (reps: RepsSoFar, { knee, depth, sample, slide }: MeasuredFrame, prior: () => CirclePrior): RepsSoFar => {
  const repKnees = addKnee(reps.repKnees, knee, sample.flexion, slide);
  const repAnkles = { ...reps.repAnkles, [Math.round(sample.flexion / 10)]: sample.ankle };
  const next = { ...reps, repKnees, repAnkles, deepest: degrees(Math.max(reps.deepest, depth)) };
  if (reps.learned && !reps.learned.partial) return next;
  const depths = depthsOf(repKnees);
  const [top, bottom] = [Math.min(...depths), Math.max(...depths)];
  return bottom - top < FIRST_ARC
    ? next
    : { ...next, learned: learnPinned(repKnees, degrees(top + FIRST_PINNED), prior()) };
};

/** The rep's rail, unless its own ankle strays from it on the way: then top or bottom was not seen right. */
const railsOf = ({ repAnkles }: RepsSoFar, span: RepSpan): readonly Point[] => {
  const rail = railOf([span]);
  const holds = Object.values(repAnkles).every((ankle) => isOnRail(span.top, { ...span.bottom, ankle }, rail));
  return rail && holds ? [rail] : [];
};

/**
 * A later fit knows better, also of earlier reps; but one that mixes early breaks with late ones may see none, and takes
 * none back: then the new rep is judged by the last fit that saw an onset.
 */
const breaksIn = (
  ofReps: readonly KneeSums[],
  learned: LearnedHip | null,
  { broken, breaks }: RepsSoFar,
): readonly (Degrees | null)[] => {
  const newest = ofReps.at(-1) ?? {};
  const known = [...breaks, broken && breakInRep(newest, broken)];
  const first = known.length - ofReps.length;
  return known
    .map((at, i) => (learned && i >= first ? breakInRep(ofReps[i - first] ?? {}, learned) : null) ?? at)
    .slice(-REMEMBERED);
};

const counted = (reps: RepsSoFar, span: RepSpan, prior: () => CirclePrior): RepsSoFar => {
  const knees = mergeKnees(reps.knees, reps.repKnees);
  const learned = learnHip(knees, prior());
  const ofReps = [...reps.ofReps, reps.repKnees].slice(-JUDGED_ANEW);
  return {
    ...reps,
    ofReps,
    breaks: breaksIn(ofReps, learned, reps),
    broken: learned && namesDepth(learned) ? learned : reps.broken,
    count: reps.count + 1,
    knees,
    bottoms: [...reps.bottoms, reps.deepest].slice(-REMEMBERED),
    learned,
    rails: [...reps.rails, ...railsOf(reps, span)].slice(-2),
  };
};

const noneUnderWay = { repKnees: {}, repAnkles: {}, deepest: degrees(0), seen: 0, lost: 0 };

/** What is under way is no rep after all; what the set has taught so far stays. */
export const droppedRep = (reps: RepsSoFar): RepsSoFar => ({
  ...reps,
  ...noneUnderWay,
  segmenting: { ...startSegmenting, excursions: reps.segmenting.excursions },
});

/** A frame in which the lifter could not be seen. */
export const withLostFrame = (reps: RepsSoFar): RepsSoFar =>
  reps.segmenting.phase === 'rest' ? reps : { ...reps, lost: reps.lost + 1 };

/**
 * Follows the reps by one frame. A completed one is counted and learned from; a movement that is no leg press, or that
 * is made with the trunk off the pad or the feet off the plate, or that was hardly seen, is dropped. `prior` is asked for
 * where something is learned.
 */
export const followReps = (
  before: RepsSoFar,
  frame: MeasuredFrame,
  prior: () => CirclePrior = () => HIP_PRIOR,
): RepsSoFar => {
  const { top, phase } = before.segmenting;
  const offRail = phase !== 'rest' && top !== null && !isOnRail(top, frame.sample, agreedRail(before.rails));
  if (!frame.settled || offRail) return droppedRep(before);
  const learning = { ...learn(before, frame, prior), seen: phase === 'rest' ? 0 : before.seen + 1 };
  const [segmenting, span] = segmentReps(learning.segmenting, frame.sample);
  const begins = learning.segmenting.phase === 'rest' && segmenting.phase !== 'rest';
  if (!span) return { ...learning, segmenting, deepest: begins ? frame.depth : learning.deepest };
  const isRep = notLegPress(span) === null && isSeenEnough(learning.seen, learning.lost);
  return { ...(isRep ? counted(learning, span, prior) : learning), ...noneUnderWay, segmenting };
};
