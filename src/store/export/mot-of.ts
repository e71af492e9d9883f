import type { Side } from '../../core/vocabulary/pose.ts';
import type { StoredSet } from '../set-store.ts';
import { frameRate } from './frame-rate.ts';
import { type JointAngles, jointAngles } from './joint-angles.ts';
import { equalTimes, resampled } from './resampled.ts';

type Angle = keyof NonNullable<JointAngles['angles']>;

/**
 * The hip and knee by the names of OpenSim's coordinates, so that a model takes them; the two against the pad have none
 * there, and are left alone by it. A pelvis tilt is not among them: a camera sees no pelvis.
 */
const columnsOf = (side: Side): readonly (readonly [name: string, angle: Angle])[] => {
  const suffix = side === 'right' ? 'r' : 'l';
  return [
    [`hip_flexion_${suffix}`, 'hipFlexion'],
    [`knee_angle_${suffix}`, 'kneeFlexion'],
    ['thigh_to_pad', 'thighToPad'],
    ['hip_to_pad', 'hipToPad'],
  ];
};

/** As in the TRC file: what OpenSim itself writes. */
const UNSEEN = 'nan';

/**
 * The near side's joint angles over time as an OpenSim motion file: degrees, 0 straight, flexion positive (models whose
 * knee bends the other way want the sign turned), a row per frame at equal times from 0. `rate` is frames a second; as
 * the recording was, unless given.
 */
export const motOf = (set: StoredSet, { rate }: { readonly rate?: number } = {}): string => {
  const all = jointAngles(set);
  const start = all[0]?.at ?? 0;
  const columns = columnsOf(set.report.setup.nearSide);
  const perSecond = rate ?? frameRate(set.recording.frames);
  const times = all.length === 0 ? [] : equalTimes(((all.at(-1)?.at ?? 0) - start) / 1000, perSecond);
  const tracks = columns.map(([, angle]) =>
    resampled(
      all.map(({ at, angles }) => ({ at: (at - start) / 1000, value: angles?.[angle] ?? null })),
      times,
    ),
  );
  const rows = times.map((time, row) => [time.toFixed(6), ...tracks.map((track) => cell(track[row] ?? null))]);
  const names = ['time', ...columns.map(([name]) => name)];
  return [...header(rows.length, names.length), names.join('\t'), ...rows.map((row) => row.join('\t')), ''].join('\n');
};

const cell = (angle: number | null): string => (angle === null ? UNSEEN : angle.toFixed(3));

const header = (rows: number, columns: number): readonly string[] => [
  'Coordinates',
  'version=1',
  `nRows=${rows}`,
  `nColumns=${columns}`,
  'inDegrees=yes',
  '',
  'Padline: joint angles from video, an estimate. Flexion is positive; 0 is straight.',
  "If the header above contains a line with 'inDegrees', this indicates whether rotational values are in degrees (yes) or radians (no).",
  '',
  'endheader',
];
