import type { BodyFrame } from '../geometry/body-frame.ts';
import { jointDoubt } from '../geometry/joint-doubt.ts';
import { JOINT_NOISE } from '../geometry/joint-noise.ts';
import { medianPoint } from '../geometry/median-point.ts';
import type { JointPoints } from '../geometry/see-joints.ts';
import { distance } from '../geometry/vector.ts';
import type { Presence } from '../reps/follow-presence.ts';
import type { LifterSight } from '../reps/lifter-sight.ts';
import { startWatch, watchLifter } from '../reps/watch-lifter.ts';
import type { KalmanNoise } from '../signal/kalman.ts';
import { type Sample, smooth } from '../signal/smooth.ts';
import { JOINTS, type Joint, type Keypoint, type Observation, type Point } from '../vocabulary/pose.ts';
import type { SightLost } from '../vocabulary/reading.ts';
import type { Milliseconds } from '../vocabulary/units.ts';

/** One frame of the review pass. */
export interface SmoothFrame {
  readonly at: Milliseconds;
  readonly joints: JointPoints;
  /** How far the sled has gone since its reference frame, source pixels; null or absent where it was not seen. */
  readonly sled?: Point | null;
  /** Joints that were not seen in this frame nor close to it; their places are only carried through. */
  readonly missing: readonly Joint[];
  /** Why they are missing; null when none is. */
  readonly lost: SightLost | 'camera-moved' | null;
  /** The lifter is on the pad; not while they are away, nor while they get in or out. */
  readonly settled: boolean;
}

/** A place this far from the middle of its neighbours is a jump, a swap or somebody else (measurement.md 9.5). */
const JUMP = 0.15;
/** A gap up to this long is bridged (measurement.md 4). */
const BRIDGED = 150;

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

/** What the watch made of one frame. */
interface Watched {
  readonly sight: LifterSight;
  readonly presence: Presence;
}

const watched = (frames: readonly Observation[], body: BodyFrame): readonly Watched[] => {
  let watch = startWatch;
  return frames.map((frame) => {
    const [next, sight] = watchLifter(watch, frame, body);
    watch = next;
    return { sight, presence: next.presence };
  });
};

/**
 * Whether the lifter was on the pad, told from behind: who was still for long enough afterwards was so from the moment
 * they were back, and who stayed away was so from the moment they were gone.
 */
const settledIn = (row: readonly Watched[]): readonly boolean[] => {
  let next = false;
  return [...row]
    .reverse()
    .map(({ sight, presence }, i) => {
      const unsure =
        presence.kind === 'settling' || (presence.kind === 'here' && presence.absentSince !== null && i > 0);
      const isOff = sight.kind === 'lost' && sight.why === 'left-pad';
      next = unsure ? next : presence.kind === 'here';
      return next && !isOff;
    })
    .reverse();
};

const smoothJoint = (
  frames: readonly Observation[],
  row: readonly Watched[],
  body: BodyFrame,
  joint: Joint,
  noise: KalmanNoise,
): Track | null => {
  const raw: readonly (Keypoint | null)[] = row.map(({ sight }) => sight.joints[joint] ?? null);
  const kept = withoutJumps(raw, body.thigh);
  const samples = (axis: 'x' | 'y'): readonly Sample[] =>
    frames.map((frame, i) => ({
      seconds: frame.capturedAt / 1000,
      value: kept[i] ? (kept[i] as Point)[axis] / body.thigh : null,
      doubt: raw[i] ? jointDoubt(raw[i].score) : 1,
    }));
  const xs = smooth(samples('x'), noise);
  const ys = smooth(samples('y'), noise);
  if (xs.length === 0) return null;
  return {
    points: xs.map(({ value }, i) => ({ x: value * body.thigh, y: (ys[i] as { value: number }).value * body.thigh })),
    seen: seenNearby(frames, kept),
  };
};

const lostIn = ({ sight }: Watched, missing: readonly Joint[]): SightLost | null => {
  const [first] = missing;
  if (!first) return null;
  return sight.kind === 'lost' ? sight.why : `${first}-hidden`;
};

const sledIn = (frame: Observation): Point | null => (frame.kind === 'pose' && frame.sledShift?.by) || null;

/**
 * The whole row of frames, smoothed without lag; empty when a joint was never seen. Misplaced joints and other people
 * are left out before.
 */
export const smoothJoints = (
  frames: readonly Observation[],
  body: BodyFrame,
  noise: KalmanNoise = JOINT_NOISE,
): readonly SmoothFrame[] => {
  const row = watched(frames, body);
  const settled = settledIn(row);
  const tracks = JOINTS.map((joint) => [joint, smoothJoint(frames, row, body, joint, noise)] as const);
  if (tracks.some(([, track]) => track === null)) return [];
  return frames.map((frame, i) => {
    const missing = tracks.filter(([, track]) => !track?.seen[i]).map(([joint]) => joint);
    return {
      at: frame.capturedAt,
      joints: Object.fromEntries(tracks.map(([joint, track]) => [joint, track?.points[i]])) as unknown as JointPoints,
      sled: sledIn(frame),
      missing,
      lost: lostIn(row[i] as Watched, missing),
      settled: settled[i] ?? false,
    };
  });
};
