import { cos, sin } from '../geometry/angle.ts';
import { SEEN_SCORE } from '../geometry/see-joints.ts';
import { distance, minus, plus, scaled, unit } from '../geometry/vector.ts';
import type { PlacementFacts, PlacementFinding, PlacementState } from '../vocabulary/placement.ts';
import type { BodyPart, PlacementRemedy } from '../vocabulary/placement-reason.ts';
import type { Point } from '../vocabulary/pose.ts';
import { degrees } from '../vocabulary/units.ts';
import { aboutSoFar } from './placement-distance.ts';
import { advice, demand, goodFinding } from './placement-finding.ts';
import type { PlacementLook } from './placement-look.ts';

type Edge = 'left' | 'right' | 'top' | 'bottom';

/** A part of the body, and its room to each edge as shares of the picture's sides; negative outside. */
interface Room {
  readonly part: BodyPart;
  readonly edges: Readonly<Record<Edge, number>>;
}

/** measurement.md 9.5: the body stays this share of the picture inside; once it does, half of it will do. */
const MARGIN = { new: 0.05, kept: 0.025 };
/** As deep as a leg press gets: the thigh as far from the pad, degrees. */
const DEEPEST = degrees(120);
/** The crown beyond the face, the foot beyond the ankle, thigh lengths. */
const CROWN = 0.35;
const FOOT = 0.3;
/** Below this median score a joint is not in the picture, or hidden; those of the rendered clips at rest are 0.33 or more. */
const LEAST_SCORE = { new: 0.3, kept: SEEN_SCORE };

const EDGES = ['left', 'right', 'top', 'bottom'] as const;
const OPPOSITE: Readonly<Record<Edge, Edge>> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };

/** Where the knee goes when the thigh is `DEEPEST` degrees from the trunk's line. */
const deepKnee = ({ joints: { shoulder, hip, knee }, thigh }: PlacementLook): Point => {
  const trunk = unit(minus(hip, shoulder));
  const across = { x: -trunk.y, y: trunk.x };
  const leg = minus(knee, hip);
  const way = Math.sign(leg.x * across.x + leg.y * across.y);
  return plus(hip, scaled(plus(scaled(trunk, cos(DEEPEST)), scaled(across, way * sin(DEEPEST))), thigh));
};

/** Every place the body takes up, now and at both ends of the range. */
const placesOf = (look: PlacementLook): readonly (readonly [BodyPart, Point])[] => {
  const { joints, head, thigh } = look;
  const { shoulder, hip, knee, ankle } = joints;
  const reach = thigh + distance(knee, ankle) + FOOT * thigh;
  return [
    ['head', plus(head, scaled(unit(minus(head, shoulder)), CROWN * thigh))],
    ['head', shoulder],
    ['hips', hip],
    ['knees', knee],
    ['knees', deepKnee(look)],
    ['feet', plus(ankle, scaled(unit(minus(ankle, knee)), FOOT * thigh))],
    ['feet', plus(hip, scaled(unit(minus(ankle, hip)), reach))],
  ];
};

const roomOf = ([part, { x, y }]: readonly [BodyPart, Point], { width, height }: PlacementFacts): Room => ({
  part,
  edges: { left: x / width, right: 1 - x / width, top: -y / height, bottom: 1 + y / height },
});

const least = (rooms: readonly Room[], edge: Edge): number => Math.min(...rooms.map(({ edges }) => edges[edge]));

/** What makes room at one edge: to turn, where the other edge has room to spare; else to go back. */
const remedy = (rooms: readonly Room[], edge: Edge, part: BodyPart, distance: number): PlacementRemedy => {
  const [room, opposite] = [least(rooms, edge), least(rooms, OPPOSITE[edge])];
  if (room + opposite < 2 * MARGIN.new) {
    const span = 1 - room - opposite;
    const way = distance * (span / (1 - 2 * MARGIN.new) - 1);
    return { kind: 'farther', way: aboutSoFar(way) };
  }
  if (edge === 'top') return { kind: 'tilt-up' };
  return edge === 'bottom' ? { kind: 'tilt-down' } : { kind: 'turn', towards: part };
};

/** Whether all of the lifter is in the picture with room around it, and stays so at both ends of the range. */
export const wholeBody = (look: PlacementLook, was: PlacementState, facts: PlacementFacts): PlacementFinding => {
  const since = was === 'good' ? 'kept' : 'new';
  const unseen = (['ankle', 'knee', 'shoulder'] as const).find((joint) => look.scores[joint] < LEAST_SCORE[since]);
  if (unseen) return demand({ kind: 'unseen', joint: unseen });
  const rooms = placesOf(look).map((place) => roomOf(place, facts));
  const [edge] = [...EDGES].sort((a, b) => least(rooms, a) - least(rooms, b));
  const tight = edge && rooms.find(({ edges }) => edges[edge] === least(rooms, edge));
  if (!edge || !tight || tight.edges[edge] >= MARGIN[since]) {
    return goodFinding({ kind: 'whole-body' });
  }
  const { part } = tight;
  const why = { part, remedy: remedy(rooms, edge, part, look.distance) };
  return tight.edges[edge] < 0 ? demand({ kind: 'leaves-picture', ...why }) : advice({ kind: 'near-edge', ...why });
};
