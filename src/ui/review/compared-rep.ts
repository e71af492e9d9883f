import { inPadFrame } from '../../core/geometry/pad-frame.ts';
import { minus } from '../../core/geometry/vector.ts';
import { motionAt } from '../../core/report/motion-at.ts';
import type { RepOfSet } from '../../core/report/rep-difference.ts';
import type { MotionFrame, SetMotion } from '../../core/report/set-motion.ts';
import type { Point } from '../../core/vocabulary/pose.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { RepReport, SetReport } from '../../core/vocabulary/report.ts';
import { degrees, type Milliseconds, milliseconds } from '../../core/vocabulary/units.ts';
import type { FigureBody } from './body-figure.ts';

/** A rep to hold against another, with the set that it was seen in. */
export interface ComparedRep extends RepOfSet {
  readonly recording: Recording;
  readonly report: SetReport;
  readonly rep: RepReport;
}

/** Which moment of two reps is laid over the other: where they begin to go down, or where they turn. */
export type Alignment = 'start' | 'bottom';

/** A body laid on one common pad: thigh lengths from where the hip rests, y off the pad, x towards the feet. */
export interface LaidBody extends FigureBody {
  readonly frame: MotionFrame;
}

/** By what two reps may be compared whatever the camera's place: pad, resting hip and thigh. */
export const onCommonPad = (frame: MotionFrame, { body, thigh }: Pick<SetMotion, 'body' | 'thigh'>): LaidBody => {
  const laid = (point: Point): Point => {
    const { along, across } = inPadFrame(minus(point, frame.restingHip), body.pad);
    return { x: -along / thigh, y: across / thigh };
  };
  const { shoulder, hip, knee, ankle } = frame.joints;
  return {
    joints: { shoulder: laid(shoulder), hip: laid(hip), knee: laid(knee), ankle: laid(ankle) },
    head: frame.head && laid(frame.head),
    seen: frame.seen,
    frame,
  };
};

const momentOf = ({ startAt, bottomAt }: RepReport, alignment: Alignment): Milliseconds =>
  alignment === 'start' ? startAt : bottomAt;

/** How far both reps reach before and after the moment that they share, milliseconds. */
export const sharedSpan = (reps: readonly RepReport[], alignment: Alignment) => ({
  from: milliseconds(Math.min(...reps.map((rep) => rep.startAt - momentOf(rep, alignment)))),
  to: milliseconds(Math.max(...reps.map((rep) => rep.endAt - momentOf(rep, alignment)))),
});

/** A rep's body `offset` milliseconds from the shared moment; before its start and after its end it stands still. */
export const bodyAt = (motion: SetMotion, rep: RepReport, alignment: Alignment, offset: number): LaidBody | null => {
  const at = Math.min(rep.endAt, Math.max(rep.startAt, momentOf(rep, alignment) + offset));
  const frame = motionAt(motion, milliseconds(at));
  return frame && onCommonPad(frame, motion);
};

/** How steeply the common pad is drawn, degrees from lying; about as most sleds have it. */
export const PAD_DRAWN_AT = degrees(30);
