import type { AlertEvent } from './coaching/follow-alerts.ts';
import { followCamera } from './geometry/follow-camera.ts';
import { followJoints, placesOf } from './geometry/follow-joints.ts';
import { jointNoise } from './geometry/joint-noise.ts';
import type { JointPoints } from './geometry/see-joints.ts';
import { undoShift } from './geometry/undo-shift.ts';
import { onsetSoFar } from './live/onset-so-far.ts';
import { nothingSaid, saidBy, withheld } from './live/said.ts';
import { tell } from './live/tell.ts';
import { cameraMoves, isGone, type Track, timed } from './live/track-state.ts';
import { droppedRep, followReps, type RepsSoFar, repUnderWay, withLostFrame } from './reps/follow-reps.ts';
import { followSquareKnee } from './reps/follow-square-knee.ts';
import { hipPrior, withShankBias } from './reps/hip-prior.ts';
import { withKnownHip } from './reps/known-hip-prior.ts';
import { measureFrame } from './reps/measure-frame.ts';
import { addShank, type ShankSums, shankBias } from './reps/shank-bias.ts';
import { unlearned } from './reps/unlearned.ts';
import { bodyAt, watchLifter } from './reps/watch-lifter.ts';
import { followJitter } from './signal/follow-jitter.ts';
import { liveFilter } from './signal/live-filter.ts';
import { FULL_METHOD } from './vocabulary/method.ts';
import type { Observation } from './vocabulary/pose.ts';
import type { Onset } from './vocabulary/report.ts';

export { beginTrack, lifterShift, type Track, type TrackSetup } from './live/track-state.ts';

export type TrackEvent = AlertEvent | { readonly kind: 'rep-completed'; readonly count: number };

/** Of an angle between joints that are filtered already, degrees and degrees per second squared. */
const ANGLE_NOISE = { measurement: 1, acceleration: 150 };

/** The personal limit, updated from rep to rep; what earlier sets taught stays until this one knows better. */
const onsetAfter = (track: Track, reps: RepsSoFar): Onset | null => {
  if (reps.count === track.reps.count) return track.onset;
  const { knownOnset } = track.setup;
  const known = onsetSoFar({ ...track, reps });
  return known?.kind === 'found' ? known : knownOnset;
};

/** The reps after a frame; one in which the camera moved is counted, and teaches nothing. */
const withoutSpoiled = (track: Track, followed: RepsSoFar): { readonly reps: RepsSoFar; readonly spoiled: boolean } => {
  const spoiled = cameraMoves(track) || (track.spoiled && repUnderWay(track.reps) !== null);
  return { spoiled, reps: spoiled ? unlearned(track.reps, followed) : followed };
};

/** Takes in the leg of a steadied frame in a rep, where the sled is seen and the camera stands. */
const shanksAfter = (track: Track, joints: JointPoints, steady: Observation): ShankSums => {
  const { method = FULL_METHOD } = track.setup;
  const sled = steady.kind === 'pose' ? steady.sledShift : null;
  if (!method.fusion || !sled || cameraMoves(track) || repUnderWay(track.reps) === null) return track.shanks;
  return addShank(track.shanks, joints, sled.by);
};

/**
 * The one step that composes everything: folded over live poses in the app, over recordings in the tests. Frames come
 * in order of `capturedAt`. A live pose that is no longer `fresh` is counted and learned from, but raises no alert.
 */
export const step = (
  before: Track,
  observation: Observation,
  fresh = true,
): readonly [Track, readonly TrackEvent[]] => {
  const at = observation.capturedAt;
  const { method = FULL_METHOD } = before.setup;
  const camera = method.fusion ? followCamera(before.camera, observation) : before.camera;
  const steady = undoShift(observation, camera.shift);
  const [watch, sight] = watchLifter(before.watch, steady, before.setup.body);
  const seen: Track = { ...timed(before, at), camera, watch };
  if (sight.kind !== 'seen') {
    const reps = isGone(seen) ? droppedRep(seen.reps) : withLostFrame(seen.reps);
    return tell({ ...seen, reps }, at, withheld(nothingSaid(sight), seen, observation), fresh);
  }
  const body = bodyAt(watch, before.setup.body);
  const now: Track = { ...seen, jitter: followJitter(seen.jitter, sight.joints.knee) };
  const followed = followJoints(now.joints, sight.joints, at, body, jointNoise(method));
  const joints = placesOf(followed);
  const { segmenting, learned } = now.reps;
  const measured = measureFrame(at, joints, { body, top: segmenting.top, learned });
  const shanks = shanksAfter(now, sight.joints, steady);
  // Asked for only in a frame that learns: the shanks need not be summed up in all the others.
  const prior = () => {
    const plain = withShankBias(hipPrior(method), shankBias(shanks, body.thigh));
    return withKnownHip(plain, before.setup.knownHip ?? null, body);
  };
  const { reps, spoiled } = withoutSpoiled(now, followReps(now.reps, measured, prior));
  const depth = liveFilter(now.depth, measured.depth, at / 1000, ANGLE_NOISE);
  const kneeFlexion = liveFilter(now.kneeFlexion, measured.sample.flexion, at / 1000, ANGLE_NOISE);
  const onset = onsetAfter(now, reps);
  const knee = followSquareKnee(now.knee, measured, reps);
  const track: Track = { ...now, spoiled, joints: followed, reps, shanks, knee, depth, kneeFlexion, onset };
  const [told, alerts] = tell(track, at, withheld(saidBy(track, measured, joints), track, observation), fresh);
  return reps.count === now.reps.count
    ? [told, alerts]
    : [told, [{ kind: 'rep-completed', count: reps.count }, ...alerts]];
};
