import type { CameraShift } from '../vocabulary/camera-shift.ts';
import type { Observation } from '../vocabulary/pose.ts';
import { degrees, type Milliseconds } from '../vocabulary/units.ts';
import { CAMERA_JUMP, cameraTravel, MOST_CAMERA_TRAVEL, VIEW_LOST_AFTER } from './camera-travel.ts';
import { medianShift } from './median-shift.ts';

/** `lost`: it stands where the lifter cannot be measured any more, or shows something else altogether. */
export type CameraState = 'still' | 'moving' | 'moved' | 'lost';

/** The camera as far as the live pass has come. */
export interface FollowedCamera {
  readonly state: CameraState;
  /** The newest shift that is known; null before the first. */
  readonly shift: CameraShift | null;
  /** The last three, the newest last: one wild shift alone moves no camera. */
  readonly recent: readonly CameraShift[];
  /** Where it has stood for the last half second or so. */
  readonly home: CameraShift | null;
  readonly movedAt: Milliseconds | null;
  readonly seenAt: Milliseconds | null;
}

export const startCamera: FollowedCamera = {
  state: 'still',
  shift: null,
  recent: [],
  home: null,
  movedAt: null,
  seenAt: null,
};

/** Time constant of `home`, seconds: a hand's tremble averages out, and a creep of 0.5 % of the width stays silent. */
const HOME_SECONDS = 0.5;
/** A camera that has stood still for so long has come to rest, milliseconds. */
const STEADY_AFTER = 1000;

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
  if (before.seenAt === null || (before.state !== 'moving' && before.state !== 'lost')) return before;
  return { ...before, movedAt: at, state: at - before.seenAt >= VIEW_LOST_AFTER ? 'lost' : before.state };
};

const seen = (before: FollowedCamera, shift: CameraShift, at: Milliseconds): FollowedCamera => {
  const recent = [...before.recent.slice(-2), shift];
  const now = recent.length < 3 ? shift : medianShift(recent);
  const jumped = before.home !== null && cameraTravel(now, before.home) > CAMERA_JUMP;
  const movedAt = jumped ? at : before.movedAt;
  const seconds = (at - (before.seenAt ?? at)) / 1000;
  const home = before.home === null || jumped ? now : drawnTo(before.home, now, 1 - Math.exp(-seconds / HOME_SECONDS));
  return { state: stateOf(now, movedAt, at), shift, recent, home, movedAt, seenAt: at };
};

/** Follows the camera by one frame; a frame whose still parts were not looked at changes nothing. */
export const followCamera = (before: FollowedCamera, { cameraShift, capturedAt }: Observation): FollowedCamera => {
  if (cameraShift === undefined) return before;
  return cameraShift === null ? unseen(before, capturedAt) : seen(before, cameraShift, capturedAt);
};
