import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { confidence, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { trcOf } from '../../../src/store/export/trc-of.ts';
import { builtFrames, builtRecording, builtReport } from '../../builders/set-report.ts';

const NAME = 'set-markers.trc';
const HIDDEN = 20;

const steady = builtFrames(61);
/** From frame 20 to 29 the right knee is not seen: too long to be bridged. */
const frames = steady.map((frame, i) =>
  frame.kind === 'pose' && i >= HIDDEN && i < HIDDEN + 10
    ? { ...frame, keypoints: { ...frame.keypoints, right_knee: { x: 0, y: 0, score: confidence(0.05) } } }
    : frame,
);
const set = { report: builtReport(), recording: builtRecording({ frames }) };

/** As OpenSim reads it: five lines of header, then rows; blank lines between are skipped. */
const readTrc = (text: string) => {
  const lines: string[][] = parse(text, { delimiter: '\t', relax_column_count: true, skip_empty_lines: true });
  const [path = [], keys = [], values = [], markers = [], axes = [], ...rows] = lines;
  const names = markers.slice(2).filter((name) => name !== '');
  const at = (row: number, name: string): readonly number[] =>
    (rows[row] ?? []).slice(2 + 3 * names.indexOf(name), 5 + 3 * names.indexOf(name)).map(Number);
  return { path, head: Object.fromEntries(keys.map((key, i) => [key, values[i]])), markers, names, axes, rows, at };
};

describe('trcOf', () => {
  const trc = readTrc(trcOf(set, { name: NAME }));

  test('trcOf(set) has the header that OpenSim insists on', () => {
    expect(trc.path).toEqual(['PathFileType', '4', '(X/Y/Z)', NAME]);
    expect(Object.keys(trc.head)).toEqual(
      'DataRate CameraRate NumFrames NumMarkers Units OrigDataRate OrigDataStartFrame OrigNumFrames'.split(' '),
    );
    expect(trc.head).toMatchObject({ DataRate: '30', NumFrames: '61', NumMarkers: '17', Units: 'm' });
    expect(trc.markers.slice(0, 2)).toEqual(['Frame#', 'Time']);
    expect(trc.axes.filter((axis) => axis !== '').slice(0, 4)).toEqual(['X1', 'Y1', 'Z1', 'X2']);
    expect(trc.axes.at(-1)).toBe('Z17');
  });

  test('trcOf(set) names its markers as Sports2D does', () => {
    expect(trc.names).toHaveLength(17);
    expect(trc.names).toEqual(expect.arrayContaining(['Nose', 'LEye', 'RShoulder', 'RHip', 'RKnee', 'LAnkle']));
  });

  test('trcOf(set) has a row per frame at equal times, each as long as the header says', () => {
    expect(trc.rows).toHaveLength(61);
    expect(trc.rows.every((row) => row.length === 2 + 3 * 17)).toBe(true);
    expect(trc.rows[0]?.slice(0, 2)).toEqual(['1', '0.000000']);
    expect(trc.rows[60]?.slice(0, 2)).toEqual(['61', '2.000000']);
  });

  test('trcOf(set) gives metres from the lower edge of the picture, y up, z 0', () => {
    const [x = 0, y = 0, z = 1] = trc.at(0, 'RHip');
    expect(x).toBeCloseTo((560 * 0.2731) / 100, 5);
    expect(y).toBeCloseTo(((720 - 520) * 0.2731) / 100, 5);
    expect(z).toBe(0);
  });

  test('trcOf(set) writes nan where a point was not seen, and there alone', () => {
    expect(trc.at(HIDDEN + 5, 'RKnee')).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(trc.at(HIDDEN + 5, 'RHip').every(Number.isFinite)).toBe(true);
    expect(trc.at(HIDDEN - 1, 'RKnee').every(Number.isFinite)).toBe(true);
  });

  test('trcOf(set without a scale) gives pixels, and says so', () => {
    const report = builtReport({ setup: { ...builtReport().setup, cmPerPixel: null } });
    const inPixels = readTrc(trcOf({ ...set, report }, { name: NAME }));
    expect(inPixels.head).toMatchObject({ Units: 'px' });
    expect(inPixels.at(0, 'RHip')).toEqual([560, 200, 0]);
  });

  test('trcOf(set, { rate }) resamples in line', () => {
    const twice = readTrc(trcOf(set, { name: NAME, rate: 60 }));
    expect(twice.head).toMatchObject({ DataRate: '60', NumFrames: '121' });
    const [before, between, after] = [0, 1, 2].map((row) => twice.at(row, 'RKnee')[0] ?? 0);
    expect(between).toBeCloseTo(((before ?? 0) + (after ?? 0)) / 2, 4);
  });

  test('trcOf(a set that begins late) counts its times from its first frame', () => {
    const late = frames.map((frame) => ({ ...frame, capturedAt: milliseconds(frame.capturedAt + 5000) }));
    const { rows } = readTrc(trcOf({ ...set, recording: builtRecording({ frames: late }) }, { name: NAME }));
    expect(rows[0]?.[1]).toBe('0.000000');
  });
});
