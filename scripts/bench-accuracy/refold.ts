import { AlertLog } from '../../src/app/alert-log.ts';
import { makeReport } from '../../src/app/make-report.ts';
import { bodyFrame } from '../../src/core/geometry/body-frame.ts';
import { nearSide } from '../../src/core/geometry/near-side.ts';
import { cropAround, settledPoses } from '../../src/core/geometry/propose-crop.ts';
import { proposePadLine } from '../../src/core/geometry/propose-pad-line.ts';
import { thighCm } from '../../src/core/geometry/thigh-cm.ts';
import { yaw } from '../../src/core/geometry/yaw.ts';
import { exportOf } from '../../src/core/report/export-of.ts';
import { reviewSet } from '../../src/core/report/review-set.ts';
import type { SetExport } from '../../src/core/report/set-export.ts';
import { beginTrack, step, type TrackSetup } from '../../src/core/track.ts';
import type { Alert } from '../../src/core/vocabulary/alert.ts';
import type { Crop } from '../../src/core/vocabulary/crop.ts';
import { FULL_METHOD, type Method } from '../../src/core/vocabulary/method.ts';
import type { Pose } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import type { Onset } from '../../src/core/vocabulary/report.ts';
import { degrees, milliseconds } from '../../src/core/vocabulary/units.ts';
import { withHipKeypointLift } from './hip-keypoint-lift.ts';

/** What the chain takes when it is not measured; the app takes the same for a file. */
const USUAL_LATENCY = milliseconds(150);
/** The app looks at as many pictures of a file before it measures. */
const SURVEY_FRAMES = 12;
const NO_WISH = { padLine: null, statureCm: null };

/** Poses spread evenly over the recording, as the app's survey of a file sees them. */
const surveyOf = ({ frames }: Recording): readonly Pose[] => {
  const poses = frames.filter((frame): frame is Pose => frame.kind === 'pose');
  const picked = Array.from({ length: SURVEY_FRAMES }, (_, i) =>
    Math.floor(((i + 0.5) * poses.length) / SURVEY_FRAMES),
  );
  return [...new Set(picked)].flatMap((i) => poses[i] ?? []);
};

/** null: nobody has settled on the machine. */
const setupOf = (recording: Recording, method: Method): TrackSetup | null => {
  const survey = surveyOf(recording);
  if (survey.length === 0) return null;
  const side = nearSide(survey);
  const settled = settledPoses(survey, side);
  if (settled.length === 0) return null;
  return {
    body: bodyFrame(settled, side, proposePadLine(settled, side)),
    thighCm: thighCm(NO_WISH.statureCm),
    yaw: yaw(settled),
    latency: USUAL_LATENCY,
    knownOnset: null,
    method,
  };
};

/** The alerts that the live pass would have told. */
const alertsOf = (recording: Recording, setup: TrackSetup): readonly Alert[] => {
  const log = new AlertLog();
  let track = beginTrack(setup);
  for (const frame of recording.frames) {
    const [next, events] = step(track, frame);
    track = next;
    log.take(events, null);
  }
  return log.alerts;
};

/** The core's switches, and that of the mechanism, whose stand-in is the benchmark's own. */
export type Parts = Partial<Method> & { readonly mechanism?: boolean };

/**
 * Both passes over a recording's raw poses, by the named parts of the method: the export that the app would give. null
 * where it would say that nobody is there.
 */
export const refold = (id: string, recording: Recording, { mechanism = true, ...parts }: Parts): SetExport | null => {
  const method = { ...FULL_METHOD, ...parts };
  const setup = setupOf(recording, method);
  const full = reviewSet(recording, NO_WISH, method);
  if (!setup || full.kind === 'nobody') return null;
  const reps = mechanism ? full.reps : withHipKeypointLift(recording, full);
  const nothingSeen: Onset = { kind: 'none-seen', downTo: null };
  const review = { ...full, reps, onset: mechanism ? full.onset : nothingSeen };
  const { width, height } = recording;
  const facts = {
    id,
    createdAt: new Date(0).toISOString(),
    source: { kind: 'video', name: id, width, height },
    duration: recording.frames.at(-1)?.capturedAt ?? milliseconds(0),
    framesDropped: 0,
    statureCm: NO_WISH.statureCm,
    inference: [],
    delays: [],
    soundDelays: [],
    alerts: mechanism ? alertsOf(recording, setup) : [],
    notes: [],
  } as const;
  return exportOf(makeReport(facts, recording, review));
};

/** The crop that the app would have taken without turning the picture; null where nobody is there. */
export const levelCrop = (recording: Recording): Crop | null => cropAround(surveyOf(recording), degrees(0));
