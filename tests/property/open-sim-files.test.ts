import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidence, milliseconds } from '../../src/core/vocabulary/units.ts';
import { frameRate } from '../../src/store/export/frame-rate.ts';
import { motOf } from '../../src/store/export/mot-of.ts';
import { trcOf } from '../../src/store/export/trc-of.ts';
import { parseRecording } from '../../src/store/parse-recording.ts';
import type { StoredSet } from '../../src/store/set-store.ts';
import { builtFrames, builtRecording, builtReport } from '../builders/set-report.ts';

/*
 * No package reads OpenSim's files (looked for among npm's and Debian's in 2026), so a foreign parser of tables takes
 * them apart, and what OpenSim asks of the header and the rows is asked of it here.
 */

const cellsOf = (text: string): string[][] => parse(text, { delimiter: '\t', relax_column_count: true });

const NUMBER = /^(?:-?\d+(?:\.\d+)?|nan)$/;

const expectTable = (rows: readonly (readonly string[])[], columns: number, rate: number): void => {
  for (const row of rows) {
    expect(row).toHaveLength(columns);
    expect(row.filter((cell) => !NUMBER.test(cell))).toEqual([]);
  }
  const times = rows.map((row) => Number(row[columns === 5 ? 0 : 1]));
  for (const [i, time] of times.entries()) expect(time).toBeCloseTo(i / rate, 5);
};

const expectTrc = (set: StoredSet, rate?: number): void => {
  const lines = cellsOf(trcOf(set, { name: 'a.trc', ...(rate && { rate }) }));
  const [path = [], keys = [], values = [], names = [], axes = [], blank = [], ...rows] = lines;
  expect(path).toEqual(['PathFileType', '4', '(X/Y/Z)', 'a.trc']);
  const head = Object.fromEntries(keys.map((key, i) => [key, values[i]]));
  const perSecond = rate ?? frameRate(set.recording.frames);
  expect(head).toEqual({
    DataRate: String(perSecond),
    CameraRate: String(perSecond),
    NumFrames: String(rows.length),
    NumMarkers: '17',
    Units: set.report.setup.cmPerPixel === null ? 'px' : 'm',
    OrigDataRate: String(perSecond),
    OrigDataStartFrame: '1',
    OrigNumFrames: String(rows.length),
  });
  expect(names.slice(0, 2)).toEqual(['Frame#', 'Time']);
  expect(names.filter((name) => name !== '')).toHaveLength(2 + 17);
  expect(axes.filter((axis) => axis !== '')).toHaveLength(3 * 17);
  expect(blank.join('')).toBe('');
  expect(rows.map(([frame]) => frame)).toEqual(rows.map((_, i) => String(i + 1)));
  expectTable(rows, 2 + 3 * 17, perSecond);
};

const expectMot = (set: StoredSet, rate?: number): void => {
  const lines = cellsOf(motOf(set, rate ? { rate } : {}));
  const end = lines.findIndex(([first]) => first === 'endheader');
  const [names = [], ...rows] = lines.slice(end + 1);
  const said = lines.slice(0, end).map(([line]) => line);
  for (const line of ['version=1', `nRows=${rows.length}`, `nColumns=${names.length}`, 'inDegrees=yes'])
    expect(said).toContain(line);
  expect(names[0]).toBe('time');
  expect(new Set(names).size).toBe(5);
  expectTable(rows, 5, rate ?? frameRate(set.recording.frames));
};

/** A set as it may come: frames lost, joints unseen, begun late, its scale known or not. */
const anySet = fc
  .record({
    kept: fc.array(fc.boolean(), { minLength: 90, maxLength: 90 }),
    unseen: fc.nat(89),
    late: fc.nat(100_000),
    cmPerPixel: fc.option(fc.double({ min: 0.05, max: 1, noNaN: true })),
  })
  .filter(({ kept }) => kept.filter(Boolean).length > 30)
  .map(({ kept, unseen, late, cmPerPixel }): StoredSet => {
    const frames = builtFrames(90).flatMap((frame, i) => {
      if (!kept[i]) return [];
      const capturedAt = milliseconds(frame.capturedAt + late);
      if (frame.kind !== 'pose' || i < unseen || i > unseen + 12) return [{ ...frame, capturedAt }];
      const hidden = { x: 0, y: 0, score: confidence(0.05) };
      return [{ ...frame, capturedAt, keypoints: { ...frame.keypoints, right_knee: hidden } }];
    });
    const report = builtReport({ setup: { ...builtReport().setup, cmPerPixel } });
    return { report, recording: builtRecording({ frames }) };
  });

const anyRate = fc.constantFrom(undefined, 24, 30, 60, 100, 120);

test('trcOf and motOf(any set, at any rate) write what OpenSim asks for', () => {
  fc.assert(
    fc.property(anySet, anyRate, (set, rate) => {
      expectTrc(set, rate);
      expectMot(set, rate);
    }),
    { numRuns: 20 },
  );
});

const RECORDINGS = new URL('../recordings/', import.meta.url);
const real = readdirSync(RECORDINGS).filter((name) => /^real-.*(?<!expected)\.json$/.test(name));

test.each(real)('trcOf and motOf(%s) write what OpenSim asks for', (name) => {
  const recording = parseRecording(JSON.parse(readFileSync(new URL(name, RECORDINGS), 'utf8')));
  if (recording.kind === 'unreadable') throw new Error(recording.reason);
  const set = { report: builtReport(), recording: recording.value };
  expectTrc(set);
  expectMot(set);
});
