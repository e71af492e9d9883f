import type { BodyFrame } from '../geometry/body-frame.ts';
import { bodyLengths, isOwnShank, isOwnThigh, isOwnTrunk } from '../geometry/body-lengths.ts';
import { hipFlexion } from '../geometry/hip-flexion.ts';
import { isOnPad } from '../geometry/is-on-pad.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import { type JointPoints, SEEN_SCORE } from '../geometry/see-joints.ts';
import { isUsual, type UsualLengths } from '../geometry/usual-lengths.ts';
import { distance } from '../geometry/vector.ts';
import { JOINTS, type Joint, type Point } from '../vocabulary/pose.ts';
import { hiddenSight, type LifterSight, lostSight, type SeenJoints } from './lifter-sight.ts';

/** A frame's joints and what earlier frames say of them. */
export interface Look {
  readonly joints: SeenJoints;
  /** Joints that cannot have come from where they were. */
  readonly jumped: readonly Joint[];
  readonly usual: UsualLengths;
  /** A joint has jumped and was not seen where it should be since: what is not known to be right is doubted. */
  readonly doubted: boolean;
  /** Another body was in the lifter's place, and the lifter was not seen since. */
  readonly company: boolean;
}

/** So many of the four joints jump at once only when the pose is another body's. */
const OTHER_BODY = 3;
/** Farthest of the hip keypoint from its place at rest, thigh lengths: 0.25 on real footage, and a large lift. */
const MOST_HIP_SHIFT = 0.5;
/** Least fold of somebody who sits or lies on a leg press, degrees; who stands is nearly straight. */
const LEAST_FOLD = 15;
/**
 * A knee that seems to bend farther is not where it is seen: calf and thigh touch before. The deepest of the clips bend
 * theirs to 123 degrees, the real ones to 117; misplaced ankles give 130 to 160.
 */
const MOST_KNEE_FLEXION = 130;
/** Who comes back may sit elsewhere on the pad, thigh lengths from the set-up's place. */
const MOST_RETURN_SHIFT = 0.8;

const isOtherBody = (jumped: readonly Joint[]): boolean =>
  jumped.length >= OTHER_BODY || (jumped.includes('shoulder') && jumped.includes('hip'));

const isHipInPlace = (hip: Point, body: BodyFrame): boolean => distance(hip, body.hip) < MOST_HIP_SHIFT * body.thigh;

const isFolded = ({ shoulder, hip, knee }: JointPoints): boolean => hipFlexion(shoulder, hip, knee) >= LEAST_FOLD;

/** Joints that are seen, but cannot be where they are seen if the rest is the lifter's. */
const misplacedIn = ({ joints, usual, doubted }: Look, body: BodyFrame): readonly Joint[] => {
  const lengths = bodyLengths(joints, body);
  const flexion = kneeFlexion(joints.hip, joints.knee, joints.ankle);
  if (flexion > MOST_KNEE_FLEXION) return ['ankle'];
  if (!isOwnTrunk(lengths)) return ['hip'];
  const isOff = (segment: 'thigh' | 'shank'): boolean => !(isUsual(usual, segment, lengths, flexion) ?? !doubted);
  const isThighOff = !isOwnThigh(lengths) || isOff('thigh');
  const isShankOff = !isOwnShank(lengths) || isOff('shank');
  // A thigh that is off may be so at either end; with the shank off as well it is the knee between them.
  if (isThighOff) return isShankOff ? ['knee'] : ['hip', 'knee'];
  return isShankOff ? ['ankle'] : [];
};

/** What the frame shows if the lifter is where they were. */
export const lookAtLifter = (look: Look, body: BodyFrame): LifterSight => {
  const { joints, jumped, company } = look;
  if (isOtherBody(jumped)) return lostSight('someone-in-front');
  const doubtful = JOINTS.filter((joint) => joints[joint].score < SEEN_SCORE || jumped.includes(joint));
  const isTrusted = (joint: Joint): boolean => !doubtful.includes(joint);
  const isShoulderOff = isTrusted('shoulder') && !isOnPad(joints.shoulder, body);
  const isHipOff = isTrusted('hip') && !isHipInPlace(joints.hip, body);
  // A hip that is elsewhere is misplaced beside the lifter's own shoulder, and somebody else's without it.
  const isElsewhere = isShoulderOff || (isHipOff && (company || !isTrusted('shoulder')));
  if (isElsewhere || (doubtful.length === 0 && !isFolded(joints))) {
    return lostSight(company ? 'someone-in-front' : 'left-pad');
  }
  const wrong = isHipOff ? [...doubtful, 'hip' as const] : doubtful;
  const missing = wrong.length > 0 ? wrong : misplacedIn(look, body);
  return missing.length > 0 ? hiddenSight(missing, joints) : { kind: 'seen', joints };
};

/** A whole lifter on the machine, at the set-up's place or not far from it; null when there is none. */
export const seatedLifter = (joints: SeenJoints, body: BodyFrame): SeenJoints | null => {
  const lengths = bodyLengths(joints, body);
  const isWhole = JOINTS.every((joint) => joints[joint].score >= SEEN_SCORE);
  const isOwn = isOwnTrunk(lengths) && isOwnThigh(lengths) && isOwnShank(lengths);
  const isNear = distance(joints.shoulder, body.shoulder) < MOST_RETURN_SHIFT * body.thigh;
  return isWhole && isOwn && isNear && isFolded(joints) ? joints : null;
};
