import type { BodyFrame } from '../geometry/body-frame.ts';
import { JOINT_NOISE } from '../geometry/joint-noise.ts';
import { medianPoint } from '../geometry/median-point.ts';
import { jointOf } from '../geometry/near-side.ts';
import { type JointPoints, SEEN_SCORE } from '../geometry/see-joints.ts';
import { distance } from '../geometry/vector.ts';
import { type Sample, smooth } from '../signal/smooth.ts';
import { JOINTS, type Joint, type Observation, type Point } from '../vocabulary/pose.ts';
import type { Milliseconds } from '../vocabulary/units.ts';

/** One frame of the review pass. */
export interface SmoothFrame {
  readonly at: Milliseconds;
  readonly joints: JointPoints;
  /** Joints that were not seen in this frame nor close to it; their places are only carried through. */
  readonly missing: readonly Joint[];
}

/** A place this far from the middle of its neighbours is a jump, a swap or somebody else (measurement.md 9.5). */
const JUMP = 0.15;
/** A gap up to this long is bridged (measurement.md 4). */
const BRIDGED = 150;
/** A joint seen with this score has the noise that was measured; a worse one proportionally more. */
const USUAL_SCORE = 0.6;

const neighbours = (points: readonly (Point | null)[], i: number): readonly Point[] =>
  points.slice(Math.max(0, i - 3), i + 4).filter((point) => point !== null);

/** Takes out single wild places. */
const withoutJumps = (points: readonly (Point | null)[], thigh: number): readonly (Point | null)[] =>
  points.map((point, i) => {
    if (!point) return null;
    const near = neighbours(points, i);
    return distance(point, medianPoint(near)) > JUMP * thigh ? null : point;
  });

/** For every frame whether the joint was seen in it or close by: within the longest bridged gap. */
const seenNearby = (frames: readonly Observation[], kept: readonly unknown[]): readonly boolean[] => {
  const sweep = (order: readonly number[]): ReadonlySet<number> => {
    const near = new Set<number>();
    let last: number | null = null;
    for (const i of order) {
      const at = (frames[i] as Observation).capturedAt;
      if (kept[i]) last = at;
      if (last !== null && Math.abs(at - last) <= BRIDGED) near.add(i);
    }
    return near;
  };
  const forwards = frames.map((_, i) => i);
  const after = sweep(forwards);
  const before = sweep([...forwards].reverse());
  return frames.map((_, i) => after.has(i) || before.has(i));
};

interface Track {
  readonly points: readonly Point[];
  readonly seen: readonly boolean[];
}

const smoothJoint = (frames: readonly Observation[], body: BodyFrame, joint: Joint): Track | null => {
  const raw = frames.map((frame) => {
    if (frame.kind === 'nobody') return null;
    const point = jointOf(frame, body.side, joint);
    return point.score >= SEEN_SCORE ? point : null;
  });
  const kept = withoutJumps(raw, body.thigh);
  const samples = (axis: 'x' | 'y'): readonly Sample[] =>
    frames.map((frame, i) => ({
      seconds: frame.capturedAt / 1000,
      value: kept[i] ? (kept[i] as Point)[axis] / body.thigh : null,
      doubt: Math.max(1, USUAL_SCORE / (raw[i]?.score ?? USUAL_SCORE)),
    }));
  const xs = smooth(samples('x'), JOINT_NOISE);
  const ys = smooth(samples('y'), JOINT_NOISE);
  if (xs.length === 0) return null;
  return {
    points: xs.map(({ value }, i) => ({ x: value * body.thigh, y: (ys[i] as { value: number }).value * body.thigh })),
    seen: seenNearby(frames, kept),
  };
};

/** The whole row of frames, smoothed without lag; empty when a joint was never seen. */
export const smoothJoints = (frames: readonly Observation[], body: BodyFrame): readonly SmoothFrame[] => {
  const tracks = JOINTS.map((joint) => [joint, smoothJoint(frames, body, joint)] as const);
  if (tracks.some(([, track]) => track === null)) return [];
  return frames.map(({ capturedAt }, i) => ({
    at: capturedAt,
    joints: Object.fromEntries(tracks.map(([joint, track]) => [joint, track?.points[i]])) as unknown as JointPoints,
    missing: tracks.filter(([, track]) => !track?.seen[i]).map(([joint]) => joint),
  }));
};
