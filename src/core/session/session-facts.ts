import { type FollowedJoints, placesOf } from '../geometry/follow-joints.ts';
import { hipFlexion } from '../geometry/hip-flexion.ts';
import { kneeFlexion } from '../geometry/knee-flexion.ts';
import type { DriveSample } from '../reps/drive-sample.ts';
import { type RepsSoFar, repUnderWay } from '../reps/follow-reps.ts';
import { agreedRail } from '../reps/is-on-rail.ts';
import type { Watch } from '../reps/watch-lifter.ts';
import type { LiveReadout } from '../vocabulary/reading.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import type { SessionFrame } from './session-input.ts';

/** What a session takes from the live pass. */
export interface Tracked {
  readonly watch: Pick<Watch, 'presence'>;
  readonly joints: FollowedJoints | null;
  readonly reps: RepsSoFar;
  readonly readout: LiveReadout | null;
}

const sampleOf = ({ joints, readout }: Tracked, at: Milliseconds): DriveSample | null => {
  // The filters keep their last places while nothing is seen; the readout says whether this frame showed them.
  if (!joints || readout?.at !== at || readout.depth === null) return null;
  const { shoulder, hip, knee, ankle } = placesOf(joints);
  const flexion = kneeFlexion(hip, knee, ankle);
  return { at, flexion, hipFlexion: hipFlexion(shoulder, hip, knee), shoulder, hip, ankle };
};

/** What the live pass's newest frame, captured `at`, tells of the session. */
export const sessionFacts = (tracked: Tracked, at: Milliseconds, placed: boolean): SessionFrame => {
  const { reps, readout, watch } = tracked;
  return {
    kind: 'frame',
    at,
    presence: watch.presence.kind,
    blocked: readout?.liftUnknown === 'someone-in-front',
    placed,
    sample: sampleOf(tracked, at),
    rep: repUnderWay(reps),
    count: reps.count,
    top: reps.segmenting.top,
    rail: agreedRail(reps.rails),
  };
};
