import { type BodyFrame, hipFor } from '../geometry/body-frame.ts';
import { bodyLengths } from '../geometry/body-lengths.ts';
import { isJump } from '../geometry/is-jump.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import { jointOf } from '../geometry/near-side.ts';
import { SEEN_SCORE } from '../geometry/see-joints.ts';
import { unswapped } from '../geometry/unswapped.ts';
import { noLengths, type UsualLengths, withLengths } from '../geometry/usual-lengths.ts';
import { plus } from '../geometry/vector.ts';
import { JOINTS, type Joint, type Observation, type Point, type Pose } from '../vocabulary/pose.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import { followPresence, type Presence, present } from './follow-presence.ts';
import { type LifterSight, lostSight, type SeenJoints } from './lifter-sight.ts';
import { lookAtLifter, seatedLifter } from './look-at-lifter.ts';

interface Anchor {
  readonly at: Milliseconds;
  readonly place: Point;
}

/** Everything that one frame leaves for the next about who is seen, and where. Plain data, of bounded size. */
export interface Watch {
  readonly presence: Presence;
  /** The frame before, left and right put right. */
  readonly last: Pose | null;
  /** Where each joint of the lifter was last trusted. */
  readonly anchors: Readonly<Partial<Record<Joint, Anchor>>>;
  readonly lengths: UsualLengths;
  /** Since when a joint that jumped has not been where it should be again; null when all are. */
  readonly jumpedAt: Milliseconds | null;
  /** Another body was seen to take the lifter's place, and the lifter not since. */
  readonly company: boolean;
}

export const startWatch: Watch = {
  presence: present,
  last: null,
  anchors: {},
  lengths: noLengths,
  jumpedAt: null,
  company: false,
};

/** A place that is older than this says nothing about a jump. */
const ANCHOR_LASTS = 300;
/** What a jump has made is doubted for so long: a hand or a plate is gone by then, what stays longer is believed. */
const JUMP_LASTS = 3000;

/**
 * The body frame where the lifter sits now; the set-up's while they are away. The hip goes along the pad only: nobody
 * sits down into it, and what the shoulder keypoint does across it would be read as lift.
 */
export const bodyAt = ({ presence }: Watch, body: BodyFrame): BodyFrame =>
  presence.kind === 'here'
    ? { ...body, shoulder: plus(body.shoulder, presence.shift), hip: hipFor(plus(body.shoulder, presence.shift), body) }
    : body;

const seenJoints = (pose: Pose, body: BodyFrame): SeenJoints => ({
  shoulder: jointOf(pose, body.side, 'shoulder'),
  hip: jointOf(pose, body.side, 'hip'),
  knee: jointOf(pose, body.side, 'knee'),
  ankle: jointOf(pose, body.side, 'ankle'),
});

const jumpedIn = ({ anchors }: Watch, joints: SeenJoints, at: Milliseconds, body: BodyFrame): readonly Joint[] =>
  JOINTS.filter((joint) => {
    const anchor = anchors[joint];
    if (!anchor || joints[joint].score < SEEN_SCORE) return false;
    const age = at - anchor.at;
    return age <= ANCHOR_LASTS && isJump(joint, anchor.place, joints[joint], age / 1000, body.thigh);
  });

const anchorsAfter = (watch: Watch, { joints }: LifterSight, at: Milliseconds): Watch['anchors'] => ({
  ...watch.anchors,
  ...Object.fromEntries(Object.entries(joints).map(([joint, place]) => [joint, { at, place }])),
});

/** A shoulder at its place is what tells the lifter on the pad from everything else; a trusted one is at its place. */
const isInPlace = ({ joints }: LifterSight): boolean => joints.shoulder !== undefined;

/** One frame's joints, before anything is made of them. */
interface Glance {
  readonly at: Milliseconds;
  readonly joints: SeenJoints;
  /** Since when a joint has been where it cannot have come to. */
  readonly jumpedAt: Milliseconds | null;
}

/** Whether every joint is near where it was lately, however long ago that was. */
const isBack = ({ anchors }: Watch, { joints, at }: Pick<Glance, 'joints' | 'at'>, thigh: number): boolean =>
  JOINTS.every((joint) => {
    const anchor = anchors[joint];
    return !anchor || (at - anchor.at <= ANCHOR_LASTS && !isJump(joint, anchor.place, joints[joint], 0, thigh));
  });

/** Since when there is a jump that has not been taken back; null when there is none, or it has lasted. */
const jumpedSince = (
  watch: Watch,
  jumped: readonly Joint[],
  glance: Pick<Glance, 'joints' | 'at'>,
  body: BodyFrame,
): Watch['jumpedAt'] => {
  const since = watch.jumpedAt ?? (jumped.length > 0 ? glance.at : null);
  if (since === null || glance.at - since >= JUMP_LASTS) return null;
  return jumped.length === 0 && isBack(watch, glance, body.thigh) ? null : since;
};

/** What the next frame is held against, while the lifter is on the pad. */
const remembered = (
  watch: Watch,
  sight: LifterSight,
  glance: Glance,
  body: BodyFrame,
): Pick<Watch, 'anchors' | 'lengths' | 'jumpedAt'> => {
  const { at, joints } = glance;
  const jumpedAt = sight.kind === 'seen' ? null : glance.jumpedAt;
  const anchors = anchorsAfter(watch, sight, at);
  const isWhole = JOINTS.every((joint) => joints[joint].score >= SEEN_SCORE);
  if (!isWhole || !isInPlace(sight) || jumpedAt !== null) return { anchors, lengths: watch.lengths, jumpedAt };
  const flexion = kneeFlexion(joints.hip, joints.knee, joints.ankle);
  return { anchors, lengths: withLengths(watch.lengths, bodyLengths(joints, body), flexion), jumpedAt };
};

const isSomeoneElse = (sight: LifterSight): boolean => sight.kind === 'lost' && sight.why === 'someone-in-front';

const unseen = (watch: Watch, at: Milliseconds, body: BodyFrame): readonly [Watch, LifterSight] => {
  const presence = followPresence(watch.presence, { at, inPlace: false, seated: null }, body);
  return [{ ...watch, presence, last: null }, lostSight(watch.company ? 'someone-in-front' : 'left-pad')];
};

/**
 * Looks who and what a frame shows: the lifter's joints, or a joint that is hidden or misplaced, somebody else in the
 * lifter's place, or nobody. Left and right are put right; a jump is believed when it lasts. `body` is the set-up's.
 */
export const watchLifter = (watch: Watch, observation: Observation, body: BodyFrame): readonly [Watch, LifterSight] => {
  const at = observation.capturedAt;
  if (observation.kind === 'nobody') return unseen(watch, at, body);
  const recent = watch.last && at - watch.last.capturedAt <= ANCHOR_LASTS ? watch.last : null;
  const pose = unswapped(observation, recent, body.side, body.thigh);
  const joints = seenJoints(pose, body);
  const jumped = jumpedIn(watch, joints, at, body);
  const own = bodyAt(watch, body);
  const jumpedAt = jumpedSince(watch, jumped, { joints, at }, body);
  const { lengths: usual, company: hadCompany } = watch;
  const looked = lookAtLifter({ joints, jumped, usual, doubted: jumpedAt !== null, company: hadCompany }, own);
  const seated = seatedLifter(joints, body);
  const presence = followPresence(watch.presence, { at, inPlace: isInPlace(looked), seated }, body);
  const company = isSomeoneElse(looked) || (hadCompany && looked.kind !== 'seen');
  if (presence.kind !== 'here') {
    const sight: LifterSight = seated ? { kind: 'settling', joints: seated } : looked;
    const why = sight.kind === 'lost' ? lostSight(sight.why) : sight;
    return [{ ...startWatch, presence, last: pose, company }, why];
  }
  return [{ ...remembered(watch, looked, { at, joints, jumpedAt }, own), presence, last: pose, company }, looked];
};
