import { SEEN_SCORE } from '../../core/geometry/see-joints.ts';
import { onePicture } from '../../core/report/one-picture.ts';
import { KEYPOINT_NAMES, type KeypointName, type Observation } from '../../core/vocabulary/pose.ts';
import type { StoredSet } from '../set-store.ts';
import { frameRate } from './frame-rate.ts';
import { equalTimes, resampled } from './resampled.ts';

/** As Sports2D and Pose2Sim call them: "RHip" for 'right_hip', "Nose" for 'nose'. */
const markerName = (name: KeypointName): string =>
  name
    .replace(/^left_/, 'L_')
    .replace(/^right_/, 'R_')
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** What OpenSim itself writes for a marker that was not seen; an empty cell makes its older readers refuse the file. */
const UNSEEN = 'nan';

interface Scale {
  readonly unit: 'm' | 'px';
  /** Of the unit, in a pixel. */
  readonly perPixel: number;
  readonly digits: number;
}

/** Metres where the scale is known, else pixels: a made-up scale would be taken for a measured one. */
const scaleOf = (cmPerPixel: number | null): Scale =>
  cmPerPixel === null ? { unit: 'px', perPixel: 1, digits: 2 } : { unit: 'm', perPixel: cmPerPixel / 100, digits: 5 };

type Axis = 'x' | 'y';

/** One coordinate of one marker at the wished times, null where it was not seen. */
const coordinate = (
  frames: readonly Observation[],
  name: KeypointName,
  axis: Axis,
  times: readonly number[],
): readonly (number | null)[] => {
  const start = frames[0]?.capturedAt ?? 0;
  const samples = frames.map((frame) => {
    const point = frame.kind === 'pose' ? frame.keypoints[name] : null;
    return {
      at: (frame.capturedAt - start) / 1000,
      value: point && point.score >= SEEN_SCORE ? point[axis] : null,
    };
  });
  return resampled(samples, times);
};

export interface TrcWish {
  /** The file's own name, which the format asks for. */
  readonly name: string;
  /** Frames a second; as the recording was, unless given. */
  readonly rate?: number;
}

/**
 * The 17 body points over time as TRC (Track Row Column): the header that OpenSim asks for, an empty line, then a row
 * per frame at equal times from 0. x to the right, y up from the picture's lower edge, z 0; metres, or pixels where the
 * scale is not known. Camera movement is taken out; the points are as they were seen, not smoothed.
 */
export const trcOf = ({ report, recording }: StoredSet, { name, rate }: TrcWish): string => {
  const { frames } = onePicture(recording, true);
  const perSecond = rate ?? frameRate(frames);
  const length = ((frames.at(-1)?.capturedAt ?? 0) - (frames[0]?.capturedAt ?? 0)) / 1000;
  const times = equalTimes(length, perSecond);
  const { unit, perPixel, digits } = scaleOf(report.setup.cmPerPixel);
  const tracks = KEYPOINT_NAMES.map((point) => ({
    x: coordinate(frames, point, 'x', times),
    y: coordinate(frames, point, 'y', times),
  }));
  const cellsAt = (index: number): readonly string[] =>
    tracks.flatMap(({ x, y }) => {
      const [across, up] = [x[index] ?? null, y[index] ?? null];
      if (across === null || up === null) return [UNSEEN, UNSEEN, UNSEEN];
      return [across * perPixel, (recording.height + up) * perPixel, 0].map((value) => value.toFixed(digits));
    });
  const rows = times.map((time, index) => [String(index + 1), time.toFixed(6), ...cellsAt(index)]);
  return [
    ...header({ name, rate: perSecond, frames: times.length, unit }),
    ...rows.map((row) => row.join('\t')),
    '',
  ].join('\n');
};

interface Head {
  readonly name: string;
  readonly rate: number;
  readonly frames: number;
  readonly unit: string;
}

const header = ({ name, rate, frames, unit }: Head): readonly string[] => [
  `PathFileType\t4\t(X/Y/Z)\t${name}`,
  'DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames',
  [rate, rate, frames, KEYPOINT_NAMES.length, unit, rate, 1, frames].join('\t'),
  `Frame#\tTime\t${KEYPOINT_NAMES.map(markerName).join('\t\t\t')}\t\t`,
  `\t\t${KEYPOINT_NAMES.map((_, i) => `X${i + 1}\tY${i + 1}\tZ${i + 1}`).join('\t')}`,
  '',
];
