import type { FrameSource } from '../capture/frame-source.ts';
import type { PoseEstimator } from '../capture/pose-estimator.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { LiveStage } from '../core/vocabulary/live-stage.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { EmptyMachine } from './empty-machine.ts';
import { type SetUp, type SurveyFrame, setUp } from './set-up.ts';
import { surveyFrames } from './survey-frames.ts';

/** Why a run ended before its set. */
export type Stopped = { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly problem: Problem };

export interface LifterWish {
  /** null: proposed. */
  readonly padLine: PadLine | null;
  /** null: found. */
  readonly crop: Crop | null;
  readonly signal: AbortSignal;
  readonly tell: (stage: LiveStage) => void;
  /** Gets one picture of the survey; it is closed right after. */
  readonly picture: (frame: SurveyFrame) => void;
  /** What a camera does between two looks. */
  readonly machine: Pick<EmptyMachine, 'searches' | 'rest'>;
}

/** Survey of a file: pictures spread over all of it, so that every depth is in it. */
const FILE_SURVEY = { count: 12, spacingMs: 0 };
/** Survey of a camera: two seconds. */
const CAMERA_SURVEY = { count: 6, spacingMs: 300 };
/** Looks of a usual survey, for the progress bar. */
const USUAL_LOOKS = 150;

const close = (frames: readonly SurveyFrame[]): void => {
  for (const { image } of frames) image.close();
};

/** Looks for the lifter: once in a file, again and again before a camera until somebody sits or lies there. */
export const findLifter = async (
  source: FrameSource,
  estimator: PoseEstimator,
  wish: LifterWish,
): Promise<SetUp | Stopped> => {
  const isLive = source.duration === null;
  const looksFor = isLive ? 'lifter-on-machine' : 'lifter';
  const { padLine, crop, signal } = wish;
  for (;;) {
    wish.tell({ kind: 'setting-up', looksFor, progress: isLive ? null : 0 });
    if (isLive) wish.machine.searches();
    const frames = await surveyFrames(source, {
      ...(isLive ? CAMERA_SURVEY : FILE_SURVEY),
      signal,
    });
    if (source.problem && (isLive || frames.length === 0)) {
      close(frames);
      return { kind: 'failed', problem: source.problem };
    }
    if (signal.aborted) {
      close(frames);
      return { kind: 'cancelled' };
    }
    const middle = frames[Math.floor(frames.length / 2)];
    if (middle) wish.picture(middle);
    const found = await setUp(estimator, frames, {
      size: source.info,
      padLine,
      crop,
      signal,
      seatedOnly: isLive,
      onLook: (looks) => wish.tell({ kind: 'setting-up', looksFor, progress: Math.min(0.99, looks / USUAL_LOOKS) }),
    }).finally(() => close(frames));
    switch (found.kind) {
      case 'set-up':
      case 'failed':
        return found;
      case 'aborted':
        return { kind: 'cancelled' };
      case 'nobody':
        if (!isLive) return { kind: 'failed', problem: { kind: 'no-person' } };
        await wish.machine.rest(signal);
        break;
      default:
        found satisfies never;
    }
  }
};
