import type { LiveRep } from '../coaching/last-good-rep.ts';
import type { Onset } from '../vocabulary/report.ts';
import { type Degrees, degrees, type Milliseconds } from '../vocabulary/units.ts';
import type { SessionFrame } from './session-input.ts';

/** A session's frame with what the live pass tells of depth and lift. */
export interface EffortFrame extends Pick<SessionFrame, 'at' | 'rep' | 'count' | 'sample'> {
  readonly depth: Degrees | null;
  /** Where the hips left the pad in the finished reps, the last one last; null where they did not. */
  readonly breaks: readonly (Degrees | null)[];
  /** What this set's own reps have taught; null before they have. */
  readonly onset: Onset | null;
}

interface RepUnderWay {
  readonly depth: Degrees | null;
  /** Deepest knee flexion so far, and when the knee was last near it: from then on it is pressed. */
  readonly deepest: Degrees;
  readonly pressedFrom: Milliseconds;
}

/** The finished reps of a set as `reasonToStop` takes them, the last ones of a very long set. */
export interface Effort {
  readonly under: RepUnderWay | null;
  readonly count: number;
  readonly reps: readonly LiveRep[];
}

export const noEffort: Effort = { under: null, count: 0, reps: [] };

const REMEMBERED = 40;
/** A knee within so many degrees of its deepest has not been pressed up yet. */
const NEAR_BOTTOM = 3;

const underAfter = (before: RepUnderWay | null, { at, depth }: EffortFrame, flexion: Degrees): RepUnderWay => {
  const deepest = degrees(Math.max(before?.deepest ?? flexion, flexion));
  const isDeeper = depth !== null && depth > (before?.depth ?? Number.NEGATIVE_INFINITY);
  return {
    depth: isDeeper ? depth : (before?.depth ?? null),
    deepest,
    pressedFrom: before && flexion < deepest - NEAR_BOTTOM ? before.pressedFrom : at,
  };
};

const finished = (under: RepUnderWay | null, { at, onset }: EffortFrame, flexion: Degrees | null): LiveRep => {
  if (!under) return { depth: null, breakAt: null, pressed: null, onset };
  const seconds = (at - under.pressedFrom) / 1000;
  const range = flexion === null ? 0 : under.deepest - flexion;
  const pressed = range > 0 && seconds > 0 ? { range: degrees(range), speed: range / seconds } : null;
  return { depth: under.depth, breakAt: null, pressed, onset };
};

/** What a rep teaches also tells more of those before it; where nothing is told any more, what was known stays. */
const withBreaks = (reps: readonly LiveRep[], breaks: readonly (Degrees | null)[]): readonly LiveRep[] =>
  reps.map((rep, i) => ({ ...rep, breakAt: breaks[breaks.length - reps.length + i] ?? rep.breakAt }));

/** Follows the effort of a set by one frame. */
export const followEffort = (before: Effort, frame: EffortFrame): Effort => {
  const flexion = frame.sample?.flexion ?? null;
  const isDone = frame.count > before.count;
  const reps = isDone
    ? withBreaks([...before.reps, finished(before.under, frame, flexion)].slice(-REMEMBERED), frame.breaks)
    : before.reps;
  if (frame.rep === null) return { under: null, count: frame.count, reps };
  const under = isDone ? null : before.under;
  return { under: flexion === null ? under : underAfter(under, frame, flexion), count: frame.count, reps };
};
