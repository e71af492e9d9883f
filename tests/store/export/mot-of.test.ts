import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { motOf } from '../../../src/store/export/mot-of.ts';
import { readRecording } from '../../builders/read-recording.ts';
import { builtFrames, builtRecording, builtReport } from '../../builders/set-report.ts';

/** As OpenSim reads it: `key=value` lines up to "endheader", then names, then rows. */
const readMot = (text: string) => {
  const [head = '', table = ''] = text.split('endheader\n');
  const keys = Object.fromEntries([...head.matchAll(/^(\w+)=(\w+)$/gm)].map(([, key, value]) => [key, value]));
  const rows: Record<string, string>[] = parse(table, { delimiter: '\t', columns: true });
  return { first: head.split('\n')[0], keys, rows, names: (table.split('\n')[0] ?? '').split('\t') };
};

const set = { report: builtReport(), recording: builtRecording({ frames: builtFrames(121) }) };

describe('motOf', () => {
  test('motOf(set) has the header that OpenSim insists on, true of what follows', () => {
    const { first, keys, rows, names } = readMot(motOf(set));
    expect(first).toBe('Coordinates');
    expect(keys).toEqual({
      version: '1',
      nRows: String(rows.length),
      nColumns: String(names.length),
      inDegrees: 'yes',
    });
    expect(rows).toHaveLength(121);
  });

  test("motOf(set) names the near side's joints as OpenSim's coordinates are named", () => {
    expect(readMot(motOf(set)).names).toEqual(['time', 'hip_flexion_r', 'knee_angle_r', 'thigh_to_pad', 'hip_to_pad']);
    const report = builtReport({ setup: { ...builtReport().setup, nearSide: 'left' } });
    expect(readMot(motOf({ ...set, report })).names).toContain('hip_flexion_l');
  });

  test('motOf(set) runs at equal times from 0, in degrees', () => {
    const { rows } = readMot(motOf(set));
    expect(rows.slice(0, 3).map(({ time }) => time)).toEqual(['0.000000', '0.033333', '0.066667']);
    expect(Number(rows[54]?.thigh_to_pad)).toBeCloseTo(104, 0);
  });

  test('motOf(set) writes nan where a joint was not seen', () => {
    const frames = builtFrames(121).map((frame, i) =>
      i >= 50 && i < 70 ? ({ kind: 'nobody', capturedAt: frame.capturedAt } as const) : frame,
    );
    const { rows } = readMot(motOf({ ...set, recording: builtRecording({ frames }) }));
    expect(rows[60]).toMatchObject({ hip_flexion_r: 'nan', knee_angle_r: 'nan' });
    expect(Number(rows[20]?.hip_flexion_r)).toBeGreaterThan(0);
  });

  test('motOf(a set without anybody) is a header that says so', () => {
    const { keys, rows } = readMot(motOf({ ...set, recording: builtRecording({ frames: [] }) }));
    expect(keys).toMatchObject({ nRows: '0' });
    expect(rows).toEqual([]);
  });

  test('motOf(a filmed set) bends and stretches hip and knee twice', () => {
    const recording = readRecording('real-side-2reps-thunder');
    const { rows } = readMot(motOf({ report: set.report, recording }));
    const knees = rows.map(({ knee_angle_r }) => Number(knee_angle_r)).filter(Number.isFinite);
    expect(Math.max(...knees) - Math.min(...knees)).toBeGreaterThan(40);
  });
});
