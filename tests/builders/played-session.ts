import type { DriveSample } from '../../src/core/reps/drive-sample.ts';
import type { Presence } from '../../src/core/reps/follow-presence.ts';
import { type Segmenting, segmentReps, startSegmenting } from '../../src/core/reps/segment-reps.ts';
import { followSession } from '../../src/core/session/follow-session.ts';
import { type Session, type SessionEvent, startSession } from '../../src/core/session/session.ts';
import {
  type SessionFrame,
  type SessionInput,
  type SessionWish,
  USUAL_SESSION,
} from '../../src/core/session/session-input.ts';
import { degrees, milliseconds } from '../../src/core/vocabulary/units.ts';

/** What happens before the camera, as the knee and the presence of the lifter show it. Milliseconds, degrees of knee flexion. */
export type Happening =
  | { readonly kind: 'nobody'; readonly ms: number }
  /** Somebody stands in front. */
  | { readonly kind: 'blocked'; readonly ms: number }
  /** On the pad, but a plate hides the leg. */
  | { readonly kind: 'hidden'; readonly ms: number }
  | { readonly kind: 'still'; readonly ms: number; readonly flexion?: number }
  /** From where the knee is to `flexion`. */
  | { readonly kind: 'move'; readonly ms: number; readonly flexion: number }
  /** Down to `flexion` and back up. */
  | { readonly kind: 'rep'; readonly ms: number; readonly flexion?: number }
  /** The foot on the floor. */
  | { readonly kind: 'feet-off'; readonly ms: number };

const TOP = 18;
const BOTTOM = 95;
/** As `followPresence` has it: how long one may be out of sight, and must sit still to be back. */
const ABSENCE = 1500;
const SETTLED = 1000;
const RAIL = { x: 0.8, y: 0.6 };

/** The joints of a lifter whose thigh and shank are 100 pixels. */
export const legAt = (at: number, flexion: number, foot: 'plate' | 'floor' = 'plate'): DriveSample => {
  const leg = 200 * Math.cos((flexion / 2 / 180) * Math.PI);
  const way = foot === 'plate' ? RAIL : { x: 0.7, y: -0.7 };
  return {
    at: milliseconds(at),
    flexion: degrees(flexion),
    hipFlexion: degrees(70),
    shoulder: { x: -90, y: 70 },
    hip: { x: 0, y: 0 },
    ankle: { x: way.x * leg, y: way.y * leg },
  };
};

interface Sight {
  readonly kind: 'seen' | 'floor' | 'hidden' | 'blocked' | 'nobody';
  readonly flexion: number;
}

const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

const isOnPlate = ({ kind }: Happening): boolean => kind === 'still' || kind === 'move' || kind === 'rep';

const endOf = (happening: Happening, before: number): number => {
  if (happening.kind === 'rep' || !isOnPlate(happening)) return TOP;
  return 'flexion' in happening ? (happening.flexion ?? before) : before;
};

/** What the camera sees at a share of a happening; `before` is the knee's flexion when it began. */
const during = (happening: Happening, share: number, before: number): Sight => {
  switch (happening.kind) {
    case 'nobody':
    case 'blocked':
    case 'hidden':
      return { kind: happening.kind, flexion: TOP };
    case 'still':
      return { kind: 'seen', flexion: happening.flexion ?? before };
    case 'move':
      return { kind: 'seen', flexion: before + (happening.flexion - before) * eased(share) };
    case 'rep': {
      const deepest = happening.flexion ?? BOTTOM;
      return { kind: 'seen', flexion: before + (deepest - before) * eased(1 - Math.abs(1 - 2 * share)) };
    }
    case 'feet-off':
      return { kind: 'floor', flexion: 85 };
    default:
      throw happening satisfies never;
  }
};

const sightAt = (happenings: readonly Happening[], at: number): Sight => {
  let [from, flexion] = [0, TOP];
  for (const happening of happenings) {
    if (at < from + happening.ms) return during(happening, (at - from) / happening.ms, flexion);
    from += happening.ms;
    flexion = endOf(happening, flexion);
  }
  return { kind: 'nobody', flexion: TOP };
};

export const durationOf = (happenings: readonly Happening[]): number => happenings.reduce((sum, { ms }) => sum + ms, 0);

/** Frames at an even rate. */
export const evenly = (happenings: readonly Happening[], fps = 30): readonly number[] =>
  Array.from({ length: Math.floor((durationOf(happenings) / 1000) * fps) }, (_, i) => (i * 1000) / fps);

/** The frames of what happens as the live pass tells them: it counts as it does in the app. */
export const framesOf = (
  happenings: readonly Happening[],
  times: readonly number[] = evenly(happenings),
): readonly SessionFrame[] => {
  let segmenting: Segmenting = startSegmenting;
  let count = 0;
  let [presence, since] = ['away' as Presence['kind'], 0];
  return times.map((time): SessionFrame => {
    const { kind, flexion } = sightAt(happenings, time);
    const isOnPad = kind !== 'nobody' && kind !== 'blocked';
    if (presence === 'here' && isOnPad) since = time;
    else if (presence === 'here' && time - since > ABSENCE) presence = 'away';
    else if (presence === 'away' && isOnPad) [presence, since] = ['settling', time];
    else if (presence === 'settling' && !isOnPad) presence = 'away';
    if (presence === 'settling' && time - since >= SETTLED) [presence, since] = ['here', time];
    const isSeen = presence === 'here' && (kind === 'seen' || kind === 'floor');
    const sample = isSeen ? legAt(time, flexion, kind === 'floor' ? 'floor' : 'plate') : null;
    if (presence !== 'here' || (kind === 'floor' && count >= 2)) segmenting = startSegmenting;
    else if (sample) {
      const [next, span] = segmentReps(segmenting, sample);
      segmenting = next;
      if (span) count += 1;
    }
    const rep = segmenting.phase === 'rest' ? null : count + 1;
    const rail = count >= 2 ? RAIL : null;
    const blocked = kind === 'blocked';
    return {
      kind: 'frame',
      at: milliseconds(time),
      presence,
      blocked,
      placed: true,
      sample,
      rep,
      count,
      top: segmenting.top,
      rail,
    };
  });
};

export interface PlayedSession {
  readonly session: Session;
  readonly events: readonly SessionEvent[];
}

/** Folds a session over its inputs, in order of time. */
export const playedSession = (
  inputs: readonly SessionInput[],
  wish: SessionWish = USUAL_SESSION,
  from: Session = startSession,
): PlayedSession => {
  let session = from;
  const events: SessionEvent[] = [];
  for (const input of [...inputs].sort((a, b) => a.at - b.at)) {
    const [next, happened] = followSession(session, input, wish);
    session = next;
    events.push(...happened);
  }
  return { session, events };
};

export const reps = (count: number, between = 600): readonly Happening[] =>
  Array.from({ length: count }, (): readonly Happening[] => [
    { kind: 'rep', ms: 3000 },
    { kind: 'still', ms: between },
  ]).flat();
