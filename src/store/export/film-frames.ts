import { bodyFrame } from '../../core/geometry/body-frame.ts';
import { settledPoses } from '../../core/geometry/propose-crop.ts';
import { thighCm } from '../../core/geometry/thigh-cm.ts';
import { withShift } from '../../core/geometry/with-shift.ts';
import { onePicture } from '../../core/report/one-picture.ts';
import { beginTrack, step, type Track } from '../../core/track.ts';
import type { PadLine } from '../../core/vocabulary/pad-line.ts';
import type { Observation, Pose } from '../../core/vocabulary/pose.ts';
import type { RepReport, SetReport } from '../../core/vocabulary/report.ts';
import {
  type Centimetres,
  type Degrees,
  degrees,
  type Milliseconds,
  milliseconds,
} from '../../core/vocabulary/units.ts';
import type { StoredSet } from '../set-store.ts';

/** What is laid over one picture of a film. */
export interface FilmFrame {
  readonly at: Milliseconds;
  /** As seen in this very picture; null: nobody. */
  readonly pose: Pose | null;
  /** Where the pad lies in this picture; null where that is not known. */
  readonly padLine: PadLine | null;
  /** As the live view would have told them; null: not told. */
  readonly depth: Degrees | null;
  readonly lift: Centimetres | null;
  /** Reps that have ended. */
  readonly repCount: number;
  /** The rep that ended a moment ago, as the report judges it. */
  readonly justEnded: RepReport | null;
}

/** A judged rep stays on the picture so long: about as long as it takes to read. */
const SHOWN_AFTER = 1500;

const isPose = (frame: Observation): frame is Pose => frame.kind === 'pose';

/** What a live pass starts from that knows what the report knows. */
const trackOf = ({ setup, quality }: SetReport, frames: readonly Observation[]): Track | null => {
  const settled = settledPoses(frames.filter(isPose), setup.nearSide);
  if (settled.length === 0) return null;
  return beginTrack({
    body: bodyFrame(settled, setup.nearSide, setup.padLine),
    thighCm: thighCm(setup.statureCm),
    yaw: quality.yaw ?? degrees(0),
    latency: milliseconds(0),
    knownOnset: null,
    knownHip: setup.knownHip ?? null,
    ...(setup.warning && { warning: setup.warning }),
  });
};

interface Told {
  readonly depth: Degrees | null;
  readonly lift: Centimetres | null;
}

/** Depth and lift at every time that the live pass had a word on. */
const toldAt = ({ report, recording }: StoredSet): ReadonlyMap<Milliseconds, Told> => {
  const { frames } = onePicture(recording, true);
  let track = trackOf(report, frames);
  const told = new Map<Milliseconds, Told>();
  for (const frame of frames) {
    if (!track) break;
    [track] = step(track, frame);
    const { readout } = track;
    told.set(frame.capturedAt, { depth: readout?.depth ?? null, lift: readout?.lift ?? null });
  }
  return told;
};

/** The pad line where the camera stood still or its way is known; not in a view that the set was later filmed from. */
const padLineIn = (frame: Observation, { report, recording }: StoredSet): PadLine | null => {
  const { padLine } = report.setup;
  const [later] = recording.views ?? [];
  if (frame.cameraShift === null || (later && frame.capturedAt > later.lostAt)) return null;
  const shift = frame.cameraShift;
  if (!shift) return padLine;
  return { ...padLine, hipEnd: withShift(padLine.hipEnd, shift), headEnd: withShift(padLine.headEnd, shift) };
};

/** What to lay over each analysed picture of a set, in order of time. */
export const filmFrames = (set: StoredSet): readonly FilmFrame[] => {
  const told = toldAt(set);
  const { reps } = set.report;
  return set.recording.frames.map((frame) => {
    const at = frame.capturedAt;
    const ended = reps.filter(({ endAt }) => endAt <= at);
    const last = ended.at(-1);
    return {
      at,
      pose: frame.kind === 'pose' ? frame : null,
      padLine: padLineIn(frame, set),
      depth: told.get(at)?.depth ?? null,
      lift: told.get(at)?.lift ?? null,
      repCount: ended.length,
      justEnded: last && at - last.endAt <= SHOWN_AFTER ? last : null,
    };
  });
};

/** The frame nearest in time; `frames` are in order. null where there is none within a quarter of a second. */
export const frameNear = (frames: readonly FilmFrame[], at: number): FilmFrame | null => {
  let [low, high] = [0, frames.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const [after, before] = [frames[low], frames[low - 1]];
  const near = before && (!after || at - before.at <= after.at - at) ? before : after;
  return near && Math.abs(near.at - at) <= 250 ? near : null;
};
