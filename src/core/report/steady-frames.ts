import { CAMERA_JUMP, cameraTravel, MOST_CAMERA_TRAVEL, VIEW_LOST_AFTER } from '../geometry/camera-travel.ts';
import { medianShift } from '../geometry/median-shift.ts';
import { undoShift } from '../geometry/undo-shift.ts';
import type { CameraShift } from '../vocabulary/camera-shift.ts';
import type { Observation } from '../vocabulary/pose.ts';
import { degrees, type Milliseconds } from '../vocabulary/units.ts';
import { type FeltMovement, feltMovement } from './felt-movement.ts';

/** A time in which the camera moved. */
export interface CameraMovement {
  readonly from: Milliseconds;
  readonly to: Milliseconds;
  /** It did not come back to a view that can be measured. */
  readonly lost: boolean;
}

/** A set's frames as a camera that never moved would have seen them. */
export interface SteadyFrames {
  readonly frames: readonly Observation[];
  /** In order; empty where the camera stood, trembled or crept. */
  readonly movements: readonly CameraMovement[];
}

/** Before and after a frame, the camera's place is the middle over so many milliseconds: a tremble is no movement. */
const LOOK_AROUND = 500;
/**
 * Places before and after that lie apart by this share of the width. More than a jump's, since what comes slowly is
 * undone well: held in a hand, a camera sways by 0.6 % within a second (rendered clips), and nothing is wrong with that.
 */
const WANDER = 2 * CAMERA_JUMP;
/** A jump between two frames makes the time around it doubtful, milliseconds. */
const AROUND_JUMP = 250;

interface Placed {
  readonly at: Milliseconds;
  readonly shift: CameraShift | null;
}

/** Without single wild shifts; a step stays where it is. */
const withoutSpikes = (places: readonly Placed[]): readonly Placed[] =>
  places.map((place, i) => {
    const near = [places[i - 1]?.shift, place.shift, places[i + 1]?.shift].filter((shift) => shift != null);
    return place.shift && near.length === 3 ? { ...place, shift: medianShift(near) } : place;
  });

/** The shift of every frame; where none is known, the one before, and before the first, the first. */
const carried = (places: readonly Placed[]): readonly CameraShift[] => {
  let last = places.find(({ shift }) => shift)?.shift as CameraShift;
  return places.map(({ shift }) => {
    last = shift ?? last;
    return last;
  });
};

const isFar = (shift: CameraShift): boolean =>
  cameraTravel(shift, { ...shift, by: { x: 0, y: 0 }, turned: degrees(0), scaled: 1 }) > MOST_CAMERA_TRAVEL;

/** The frames of `places`, by index, from which on another place is known that lies a jump away. */
const jumpsIn = (places: readonly Placed[]): readonly { readonly from: Milliseconds; readonly to: Milliseconds }[] => {
  const known = places.filter((place): place is Placed & { shift: CameraShift } => place.shift !== null);
  return known.flatMap((place, i) => {
    const before = known[i - 1];
    return before && cameraTravel(before.shift, place.shift) > CAMERA_JUMP ? [{ from: before.at, to: place.at }] : [];
  });
};

/** For each frame whether the camera stands elsewhere after it than before it. */
const wanders = (times: readonly Milliseconds[], shifts: readonly CameraShift[]): readonly boolean[] => {
  let [first, last] = [0, 0];
  return times.map((at, i) => {
    while ((times[first] as number) < at - LOOK_AROUND) first++;
    while (last < times.length && (times[last] as number) <= at + LOOK_AROUND) last++;
    const [before, after] = [shifts.slice(first, i + 1), shifts.slice(i, last)];
    return cameraTravel(medianShift(before), medianShift(after)) > WANDER;
  });
};

/** From when on nothing was found any more until the end, after a movement: the view is another one. null: never. */
const lostFrom = (places: readonly Placed[], moving: readonly boolean[]): number | null => {
  const last = places.reduce((newest, { shift }, i) => (shift ? i : newest), 0);
  const gone = (places.at(-1)?.at ?? 0) - (places[last]?.at ?? 0) >= VIEW_LOST_AFTER;
  return gone && moving[last] ? last + 1 : null;
};

const spansOf = (
  times: readonly Milliseconds[],
  moving: readonly boolean[],
  far: readonly boolean[],
): readonly CameraMovement[] => {
  const spans: CameraMovement[] = [];
  let begun: number | null = null;
  for (let i = 0; i <= times.length; i++) {
    if (moving[i]) begun ??= i;
    else if (begun !== null) {
      const lost = far.slice(begun, i).some(Boolean);
      spans.push({ from: times[begun] as Milliseconds, to: times[i - 1] as Milliseconds, lost });
      begun = null;
    }
  }
  return spans;
};

/** A camera that cannot be seen at all moves as far as the phone feels it, and nothing can be undone. */
const onlyFelt = (frames: readonly Observation[], { moving, lost }: FeltMovement): SteadyFrames => ({
  frames,
  movements: spansOf(
    frames.map(({ capturedAt }) => capturedAt),
    moving,
    lost,
  ),
});

/**
 * Takes the camera's own movements out of a set's frames, without lag, and tells when it moved. Recordings that know
 * nothing of the camera come back as they are. Where the picture does not tell the shift, the phone's sensor is believed.
 */
export const steadyFrames = (frames: readonly Observation[]): SteadyFrames => {
  const raw = frames.map(({ capturedAt, cameraShift }) => ({ at: capturedAt, shift: cameraShift ?? null }));
  const felt = feltMovement(frames, AROUND_JUMP);
  if (raw.every(({ shift }) => shift === null)) return onlyFelt(frames, felt);
  const places = withoutSpikes(raw);
  const shifts = carried(places);
  const times = places.map(({ at }) => at);
  const jumps = jumpsIn(places);
  const wandering = wanders(times, shifts);
  const moving = times.map(
    (at, i) =>
      (wandering[i] as boolean) ||
      (felt.moving[i] as boolean) ||
      jumps.some(({ from, to }) => at >= from - AROUND_JUMP && at <= to + AROUND_JUMP),
  );
  const lost = lostFrom(places, moving) ?? times.length;
  const far = shifts.map((shift, i) => i >= lost || (felt.lost[i] as boolean) || isFar(shift));
  return {
    frames: frames.map((frame, i) => undoShift(frame, shifts[i] as CameraShift)),
    movements: spansOf(
      times,
      moving.map((moves, i) => moves || (far[i] as boolean)),
      far,
    ),
  };
};

/** Whether the camera moved at a time. */
export const isDuring = (movements: readonly CameraMovement[], at: Milliseconds): boolean =>
  movements.some(({ from, to }) => at >= from && at <= to);
