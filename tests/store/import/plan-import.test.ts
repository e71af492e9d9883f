import { describe, expect, test } from 'vitest';
import { exportOf } from '../../../src/core/report/export-of.ts';
import type { Recording } from '../../../src/core/vocabulary/recording.ts';
import type { SetReport } from '../../../src/core/vocabulary/report.ts';
import { planImport } from '../../../src/store/import/plan-import.ts';
import { readImport } from '../../../src/store/import/read-import.ts';
import { memoryStore } from '../../../src/store/memory-store.ts';
import { recordingText } from '../../../src/store/recording-text.ts';
import type { SetStore } from '../../../src/store/set-store.ts';
import { builtRecording, builtReport } from '../../builders/set-report.ts';
import { builtSet } from '../set-store-contract.ts';

const setFile = (report: SetReport, name = 'set.json') => new File([JSON.stringify(exportOf(report))], name);
const recordingFile = (recording: Recording, name = 'rec.json') => new File([recordingText(recording)], name);
const withFrames = (report: SetReport): SetReport => ({
  ...report,
  source: { ...report.source, framesAnalysed: builtRecording().frames.length },
});

const planned = async (files: readonly File[], store: SetStore = memoryStore()) => {
  const here = await store.list();
  if (here.kind === 'failed') throw new Error(here.problem.detail);
  return planImport(await Promise.all(files.map(readImport)), here.sets, store);
};

describe('readImport', () => {
  test.each([
    ['a picture', '\u0089PNG', 'not-ours'],
    ['another program’s JSON', '{"sets":[]}', 'not-ours'],
    ['JSON that is no record', '[1]', 'not-ours'],
    ['an empty file', '', 'not-ours'],
    ['a newer set', '{"format":"padline.set","version":2}', 'too-new'],
    ['newer keypoints', '{"format":"padline.recording","version":2}', 'too-new'],
    ['a set without its reps', '{"format":"padline.set","version":1,"id":"x"}', 'damaged'],
  ])('readImport refuses %s', async (_, text, trouble) => {
    expect(await readImport(new File([text], 'x'))).toMatchObject({ kind: 'bad-file', trouble, name: 'x' });
  });

  test('readImport knows a backup, packed or not, by what is in it', async () => {
    expect((await readImport(new File([new Uint8Array([0x1f, 0x8b, 8])], 'x.json'))).kind).toBe('backup');
    expect((await readImport(new File(['{"format":"padline-backup","version":1}\n'], 'x'))).kind).toBe('backup');
  });
});

describe('planImport', () => {
  test('planImport(files) pairs a set with its keypoints, in whatever order and by whatever names', async () => {
    const report = withFrames(builtReport({ id: 'a' }));
    const other = builtReport({ id: 'b', createdAt: '2026-11-01T10:00:00.000Z' });
    const { sets, recordings } = await planned([recordingFile(builtRecording()), setFile(other), setFile(report)]);
    expect(sets.map(({ report, recording }) => [report.id, recording.frames.length])).toEqual([
      ['b', 0],
      ['a', 61],
    ]);
    expect(recordings).toEqual([]);
  });

  test('planImport(files) finds what is here already, by id and by content, and what comes twice', async () => {
    const store = memoryStore();
    await store.keep(builtSet('a'));
    const later = '2026-11-23T10:00:00.000Z';
    const { sets, duplicates } = await planned(
      [
        setFile(builtReport({ id: 'a', createdAt: '2026-11-24T10:00:00.000Z' }), 'same-id'),
        setFile(builtReport({ id: 'b' }), 'same-content'),
        setFile(builtReport({ id: 'c', createdAt: later }), 'new'),
        setFile(builtReport({ id: 'c', createdAt: later }), 'twice'),
      ],
      store,
    );
    expect(sets.map(({ report }) => report.id)).toEqual(['c']);
    expect(duplicates).toEqual(['same-id', 'same-content', 'twice']);
  });

  test('planImport(files) finds keypoints that a stored set has, and leaves others to be judged', async () => {
    const store = memoryStore();
    await store.keep({ report: withFrames(builtReport()), recording: builtRecording() });
    const other = builtRecording({ width: 1920 });
    const plan = await planned([recordingFile(builtRecording(), 'known'), recordingFile(other, 'new')], store);
    expect(plan.duplicates).toEqual(['known']);
    expect(plan.recordings).toEqual([{ name: 'new', recording: other }]);
  });
});
