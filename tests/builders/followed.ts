import { bodyFrame } from '../../src/core/geometry/body-frame.ts';
import { nearSide } from '../../src/core/geometry/near-side.ts';
import { settledPoses } from '../../src/core/geometry/propose-crop.ts';
import { proposePadLine } from '../../src/core/geometry/propose-pad-line.ts';
import { yaw } from '../../src/core/geometry/yaw.ts';
import { beginTrack, step, type Track, type TrackEvent, type TrackSetup } from '../../src/core/track.ts';
import type { Pose } from '../../src/core/vocabulary/pose.ts';
import type { LiveReadout } from '../../src/core/vocabulary/reading.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { type Milliseconds, milliseconds } from '../../src/core/vocabulary/units.ts';

/** A live set, from its first frame to its last. */
export interface Followed {
  readonly track: Track;
  readonly events: readonly { readonly at: Milliseconds; readonly event: TrackEvent }[];
  readonly readouts: readonly LiveReadout[];
}

export interface SetupWish {
  /** Only frames up to this time are known when the set is set up. */
  readonly until?: number;
}

/** The set-up that the recording's own poses give; the thigh is 42 cm, a stature of about 170. */
export const setupOf = (recording: Recording, { until = Number.POSITIVE_INFINITY }: SetupWish = {}): TrackSetup => {
  const poses = recording.frames.filter((frame): frame is Pose => frame.kind === 'pose' && frame.capturedAt <= until);
  const side = nearSide(poses);
  const settled = settledPoses(poses, side);
  return {
    body: bodyFrame(settled, side, proposePadLine(settled, side)),
    thighCm: 42,
    yaw: yaw(settled),
    latency: milliseconds(120),
    knownOnset: null,
  };
};

/** Folds `step` over a recording, as the app does while it is made. */
export const followed = (recording: Recording, setup: TrackSetup = setupOf(recording)): Followed => {
  let track = beginTrack(setup);
  const events: { at: Milliseconds; event: TrackEvent }[] = [];
  const readouts: LiveReadout[] = [];
  for (const frame of recording.frames) {
    const [next, happened] = step(track, frame);
    track = next;
    events.push(...happened.map((event) => ({ at: frame.capturedAt, event })));
    if (next.readout) readouts.push(next.readout);
  }
  return { track, events, readouts };
};
