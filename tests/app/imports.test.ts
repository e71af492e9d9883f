import { expect, test } from 'vitest';
import type { AppState } from '../../src/app/app-state.ts';
import { Imports } from '../../src/app/imports.ts';
import { Screens } from '../../src/app/screens.ts';
import { exportOf } from '../../src/core/report/export-of.ts';
import { USUAL_WARNING } from '../../src/core/vocabulary/warning-wish.ts';
import { backupOf } from '../../src/store/backup/backup-of.ts';
import type { BackupParts } from '../../src/store/backup/backup-parts.ts';
import { parseRecording } from '../../src/store/parse-recording.ts';
import { recordingText } from '../../src/store/recording-text.ts';
import { builtParts, rememberedBy } from '../builders/backup-parts.ts';
import { mixedSet } from '../builders/motion-set.ts';
import { builtReport } from '../builders/set-report.ts';
import { builtLog } from '../store/set-store-contract.ts';

const FULL = { kind: 'storage-failed', detail: 'full' } as const;

const setFile = (id: string, createdAt: string): File =>
  new File([JSON.stringify(exportOf(builtReport({ id, createdAt })))], `${id}.json`);

const TWO = [setFile('one', '2026-11-20T10:00:00.000Z'), setFile('two', '2026-11-21T10:00:00.000Z')];

const importsInto = (parts: BackupParts) => {
  const first = { view: { kind: 'home', problem: null }, sets: [], importing: null, viewWish: { units: 'metric' } };
  const screens = new Screens(
    first as unknown as AppState,
    () => undefined,
    () => undefined,
  );
  const asked = () => ({ statureCm: null, warning: USUAL_WARNING });
  const queue = { pause: () => undefined, resume: () => undefined, cancel: () => undefined };
  const imports = new Imports({ screens, parts, queue: queue as never, asked, changed: async () => undefined });
  const standings = () => screens.state.importing?.files.map(({ standing }) => standing.kind);
  return { imports, standings, undo: () => screens.state.importing?.undo };
};

test('imports.begin() on a device that fails half-way tells what is in, and imports.undo() takes that back', async () => {
  const parts = builtParts();
  const sets: BackupParts['sets'] = {
    ...parts.sets,
    keep: async (set) => (set.report.id === 'two' ? FULL : parts.sets.keep(set)),
  };
  const { imports, standings, undo } = importsInto({ ...parts, sets });
  await imports.look(TWO);
  await imports.begin();
  expect([standings(), undo()]).toEqual([['done', 'failed'], 'can']);
  expect(await parts.sets.list()).toMatchObject({ sets: [{ id: 'one' }] });
  await imports.undo();
  expect([standings(), undo()]).toEqual([['undone', 'failed'], 'undone']);
  expect(await rememberedBy(parts)).toEqual(await rememberedBy(builtParts()));
});

test('imports.undo() that fails half-way tells what stays, and takes it back when asked again', async () => {
  const parts = builtParts();
  let isFull = true;
  const sets: BackupParts['sets'] = {
    ...parts.sets,
    erase: async (id) => (isFull && id === 'one' ? FULL : parts.sets.erase(id)),
  };
  const { imports, standings, undo } = importsInto({ ...parts, sets });
  await imports.look(TWO);
  await imports.begin();
  await imports.undo();
  expect([standings(), undo()]).toEqual([['done', 'undone'], 'failed']);
  isFull = false;
  await imports.undo();
  expect([standings(), undo()]).toEqual([['undone', 'undone'], 'undone']);
  expect(await rememberedBy(parts)).toEqual(await rememberedBy(builtParts()));
});

test('imports.look(files) while others wait to be taken in shows them together', async () => {
  const parts = builtParts();
  const { imports, standings } = importsInto(parts);
  await imports.look(TWO.slice(0, 1));
  await imports.look(TWO.slice(1));
  expect(standings()).toEqual(['wanted', 'wanted']);
  await imports.begin();
  expect(await parts.sets.list()).toMatchObject({ sets: [{ id: 'two' }, { id: 'one' }] });
});

/** A set that was spoken of, a backup of it, and its files. */
const lostSet = async () => {
  const parts = builtParts();
  const { report, recording } = mixedSet();
  // As precise as it is stored.
  const stored = parseRecording(JSON.parse(recordingText(recording)));
  if (stored.kind === 'unreadable') throw new Error(stored.reason);
  const source = { ...report.source, framesAnalysed: stored.value.frames.length };
  const set = { report: { ...report, source }, recording: stored.value };
  await parts.sets.keep({ ...set, log: builtLog(set.report.id) });
  const made = await backupOf(parts, { app: 'Padline 0.1.0', createdAt: '2026-11-23T08:00:00.000Z' });
  if (made.kind === 'failed') throw new Error(made.problem.detail);
  return {
    before: await rememberedBy(parts),
    backup: new File([made.blob], 'all.padline-backup'),
    json: new File([JSON.stringify(exportOf(set.report))], 'set.json'),
    keypoints: new File([recordingText(set.recording)], 'keypoints.json'),
  };
};

test.each(['json', 'keypoints'] as const)(
  'imports.begin() with a backup and the %s of a set in it takes the set in once, whole',
  async (also) => {
    const { before, backup, ...files } = await lostSet();
    const parts = builtParts();
    const { imports, standings } = importsInto(parts);
    await imports.look([files[also], backup]);
    expect(standings()).toEqual(['wanted', 'wanted']);
    await imports.begin();
    expect(standings()).toEqual(['here-already', 'done']);
    expect(await rememberedBy(parts)).toEqual(before);
    await imports.undo();
    expect(await rememberedBy(parts)).toEqual(await rememberedBy(builtParts()));
  },
);
