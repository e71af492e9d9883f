import type { CameraShift } from '../vocabulary/camera-shift.ts';
import type { Observation } from '../vocabulary/pose.ts';
import { degrees, type Milliseconds } from '../vocabulary/units.ts';
import { CAMERA_JUMP, cameraTravel, MOST_CAMERA_TRAVEL, VIEW_LOST_AFTER } from './camera-travel.ts';
import { isTilted } from './is-tilted.ts';
import { medianShift } from './median-shift.ts';

/** `lost`: it stands where the lifter cannot be measured any more, or shows something else altogether. */
export type CameraState = 'still' | 'moving' | 'moved' | 'lost';

/** The camera as far as the live pass has come. */
export interface FollowedCamera {
  readonly state: CameraState;
  /** As the picture alone tells it. */
  readonly pictured: CameraState;
  /** The newest shift that is known; null before the first. */
  readonly shift: CameraShift | null;
  /** The last three, the newest last: one wild shift alone moves no camera. */
  readonly recent: readonly CameraShift[];
  /** Where it has stood for the last half second or so. */
  readonly home: CameraShift | null;
  readonly movedAt: Milliseconds | null;
  readonly seenAt: Milliseconds | null;
  /** When the phone last felt a push that the picture has not answered. */
  readonly joltedAt: Milliseconds | null;
  /** Since when it leans otherwise, and the picture does not tell where it stands. */
  readonly tiltedAt: Milliseconds | null;
}

export const startCamera: FollowedCamera = {
  state: 'still',
  pictured: 'still',
  shift: null,
  recent: [],
  home: null,
  movedAt: null,
  seenAt: null,
  joltedAt: null,
  tiltedAt: null,
};

/** Time constant of `home`, seconds: a hand's tremble averages out, and a creep of 0.5 % of the width stays silent. */
const HOME_SECONDS = 0.5;
/** A camera that has stood still for so long has come to rest, milliseconds. */
const STEADY_AFTER = 1000;
/** A picture that is known this long after a push shows what the push did, milliseconds: it may be older than what was felt. */
const ANSWERED_AFTER = 200;

const nearer = (from: number, to: number, share: number): number => from + share * (to - from);

const drawnTo = (home: CameraShift, now: CameraShift, share: number): CameraShift => ({
  ...now,
  by: { x: nearer(home.by.x, now.by.x, share), y: nearer(home.by.y, now.by.y, share) },
  turned: degrees(nearer(home.turned, now.turned, share)),
  scaled: nearer(home.scaled, now.scaled, share),
});

const travelOf = (shift: CameraShift): number =>
  cameraTravel(shift, { ...shift, by: { x: 0, y: 0 }, turned: degrees(0), scaled: 1 });

const stateOf = (shift: CameraShift, movedAt: Milliseconds | null, at: Milliseconds): CameraState => {
  if (travelOf(shift) > MOST_CAMERA_TRAVEL) return 'lost';
  if (movedAt === null) return 'still';
  return at - movedAt < STEADY_AFTER ? 'moving' : 'moved';
};

/** While nothing is found, a camera that stood goes on standing (somebody walks by); one that moved goes on moving. */
const unseen = (before: FollowedCamera, at: Milliseconds): FollowedCamera => {
  if (before.seenAt === null || (before.pictured !== 'moving' && before.pictured !== 'lost')) return before;
  return { ...before, movedAt: at, pictured: at - before.seenAt >= VIEW_LOST_AFTER ? 'lost' : before.pictured };
};

const seen = (before: FollowedCamera, shift: CameraShift, at: Milliseconds): FollowedCamera => {
  const recent = [...before.recent.slice(-2), shift];
  const now = recent.length < 3 ? shift : medianShift(recent);
  const jumped = before.home !== null && cameraTravel(now, before.home) > CAMERA_JUMP;
  const movedAt = jumped ? at : before.movedAt;
  const seconds = (at - (before.seenAt ?? at)) / 1000;
  const home = before.home === null || jumped ? now : drawnTo(before.home, now, 1 - Math.exp(-seconds / HOME_SECONDS));
  return { ...before, pictured: stateOf(now, movedAt, at), shift, recent, home, movedAt, seenAt: at };
};

/** The picture's answer goes before what was felt; only a push that has just come with it is still open. */
const answered = (camera: FollowedCamera, { phoneMotion, capturedAt: at }: Observation): FollowedCamera => {
  const joltedAt = phoneMotion?.jolted ? at : camera.joltedAt;
  const isOpen = joltedAt !== null && at - joltedAt < ANSWERED_AFTER;
  return { ...camera, state: camera.pictured, joltedAt: isOpen ? joltedAt : null, tiltedAt: null };
};

const stateFelt = ({ pictured, joltedAt, tiltedAt }: FollowedCamera, at: Milliseconds): CameraState => {
  if (pictured === 'moving' || pictured === 'lost') return pictured;
  if (tiltedAt !== null) return at - tiltedAt < VIEW_LOST_AFTER ? 'moving' : 'lost';
  return joltedAt !== null && at - joltedAt < STEADY_AFTER ? 'moving' : pictured;
};

/** Where the picture tells nothing, the phone is believed; one that has fallen silent takes nothing back. */
const felt = (camera: FollowedCamera, { phoneMotion, capturedAt: at }: Observation): FollowedCamera => {
  const tiltedAt = isTilted(phoneMotion) ? (camera.tiltedAt ?? at) : phoneMotion ? null : camera.tiltedAt;
  const now = { ...camera, joltedAt: phoneMotion?.jolted ? at : camera.joltedAt, tiltedAt };
  return { ...now, state: stateFelt(now, at) };
};

/**
 * Follows the camera by one frame; a frame whose still parts were not looked at changes nothing.
 *
 * Where the picture tells the shift, it alone counts: it is subpixel, and a floor that shakes moves no camera. Where it
 * does not, a pushed phone moves until it has been quiet for a second, and one that leans otherwise than before moves
 * and, if that lasts, is lost: by how much everything has gone nobody knows. Without a sensor a camera that cannot be
 * seen goes on as it was.
 */
export const followCamera = (before: FollowedCamera, observation: Observation): FollowedCamera => {
  const { cameraShift, capturedAt } = observation;
  if (cameraShift === undefined) return before;
  return cameraShift === null
    ? felt(unseen(before, capturedAt), observation)
    : answered(seen(before, cameraShift, capturedAt), observation);
};
