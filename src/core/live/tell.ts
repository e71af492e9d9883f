import { braceCue } from '../coaching/brace-cue.ts';
import { depthLimit } from '../coaching/depth-limit.ts';
import { depthTone } from '../coaching/depth-tone.ts';
import { type AlertEvent, followAlerts, type Situation } from '../coaching/follow-alerts.ts';
import { SENSITIVITY_RULES } from '../coaching/sensitivities.ts';
import { LIFT_CLEAR } from '../coaching/thresholds.ts';
import { uprightThigh } from '../geometry/upright-thigh.ts';
import { repUnderWay } from '../reps/follow-reps.ts';
import type { LiveReadout } from '../vocabulary/reading.ts';
import { centimetres, type Milliseconds, milliseconds } from '../vocabulary/units.ts';
import { USUAL_WARNING } from '../vocabulary/warning-wish.ts';
import type { Said } from './said.ts';
import { cameraMoves, isPaused, jitterIn, type Track } from './track-state.ts';

/** Frames by which the angles lag behind a steady movement: a median of three for the joints, and one for the angle. */
const LAG_FRAMES = 2;

const lagOf = ({ interval }: Track): Milliseconds => milliseconds(1000 * LAG_FRAMES * (interval ?? 0));

const isFromEarlierSet = ({ onset, setup }: Track): boolean => onset === setup.knownOnset && !setup.ownOnset;

/** Holds what the frame says against the thresholds, and makes the numbers of the live view. */
export const tell = (
  track: Track,
  at: Milliseconds,
  said: Said,
  fresh: boolean,
): readonly [Track, readonly AlertEvent[]] => {
  const { thighCm, warning = USUAL_WARNING } = track.setup;
  const places = { uprightThigh: uprightThigh(track.setup.body.pad), squareKnee: track.knee.square };
  const limit = depthLimit(track.onset, warning, places);
  const { unknown, missing, ...facts } = said;
  const rep = repUnderWay(track.reps);
  const lag = lagOf(track);
  const situation: Situation = {
    ...facts,
    at,
    cameraMoves: cameraMoves(track),
    confirmation: track.setup.method?.confirmation ?? true,
    limit,
    sensitivity: warning.sensitivity,
    rep,
    // What a warning must lead by: the chain to the lifter's ear, and the filters.
    latency: milliseconds(track.setup.latency + lag),
    fresh,
  };
  const [tone, cue] = depthTone(track.tone, { ...situation, lag });
  const hereSounded = rep !== null && tone.hereIn === rep;
  const [board, events] = followAlerts(track.board, { ...situation, hereSounded });
  const [brace, bracesNow] = braceCue(track.brace, situation);
  const jitter = jitterIn(track);
  const readout: LiveReadout = {
    at,
    depth: said.depth,
    depthLimit: limit.at,
    limitSetBy: limit.setBy === 'personal' && isFromEarlierSet(track) ? 'earlier-set' : limit.setBy,
    lift: said.lift === null ? null : centimetres(said.lift * thighCm),
    liftUnknown: unknown,
    liftLimit: centimetres(SENSITIVITY_RULES[warning.sensitivity].liftShare * LIFT_CLEAR * thighCm),
    jitter: jitter === null ? null : centimetres(jitter * thighCm),
    repCount: track.reps.count,
    paused: isPaused(track),
    missing,
  };
  return [{ ...track, board, tone, cue, brace, bracesNow, readout }, events];
};
