import { expect, test } from 'vitest';
import type { AppState } from '../../src/app/app-state.ts';
import { Imports } from '../../src/app/imports.ts';
import { Screens } from '../../src/app/screens.ts';
import { exportOf } from '../../src/core/report/export-of.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { USUAL_WARNING } from '../../src/core/vocabulary/warning-wish.ts';
import { backupOf } from '../../src/store/backup/backup-of.ts';
import type { BackupParts } from '../../src/store/backup/backup-parts.ts';
import { parseRecording } from '../../src/store/parse-recording.ts';
import { recordingText } from '../../src/store/recording-text.ts';
import { importStageWords } from '../../src/words/import-words.ts';
import { builtParts, rememberedBy } from '../builders/backup-parts.ts';
import { builtMachine } from '../builders/machine.ts';
import { mixedSet } from '../builders/motion-set.ts';
import { builtReport } from '../builders/set-report.ts';
import { builtLog, builtSet } from '../store/set-store-contract.ts';

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
  const words = () => (screens.state.importing ? importStageWords(screens.state.importing) : '');
  return { imports, standings, words, undo: () => screens.state.importing?.undo };
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
    eraseNow: async (ids) => (isFull && ids.includes('one') ? FULL : parts.sets.eraseNow(ids)),
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

test('imports.undo() leaves sets of which the lifter has said something since, and tells how many stay', async () => {
  const parts = builtParts();
  const { imports, standings, undo, words } = importsInto(parts);
  await imports.look([...TWO, setFile('three', '2026-11-22T10:00:00.000Z')]);
  await imports.begin();
  for (const id of ['one', 'three']) await parts.sets.keepLog(builtLog(id));
  await imports.undo();
  expect(await parts.sets.list()).toMatchObject({ sets: [{ id: 'three', log: { rpe: 7.5 } }, { id: 'one' }] });
  expect([standings(), undo()]).toEqual([['undone', 'undone', 'undone'], 'undone']);
  expect(words()).toBe('2 sets stay: you have entered something for them since. All else is taken back.');
});

test('imports.undo() leaves a set that was put right since', async () => {
  const parts = builtParts();
  const { imports, words } = importsInto(parts);
  await imports.look([setFile('one', '2026-11-20T10:00:00.000Z')]);
  await imports.begin();
  const recalled = await parts.sets.recall('one');
  if (recalled.kind === 'failed') throw new Error('not stored');
  const { report } = recalled.set;
  const reps = report.reps.map((rep) => ({ ...rep, depth: rep.depth === null ? null : degrees(rep.depth - 4) }));
  await parts.sets.keep({ ...recalled.set, report: { ...report, reps } });
  await imports.undo();
  expect(await parts.sets.list()).toMatchObject({ sets: [{ id: 'one' }] });
  expect(words()).toBe('1 set stays: you have entered something for it since.');
});

test('imports.look(files) while others are taken back changes nothing', async () => {
  const parts = builtParts();
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const sets: BackupParts['sets'] = {
    ...parts.sets,
    eraseNow: async (ids) => {
      await held;
      return parts.sets.eraseNow(ids);
    },
  };
  const { imports, standings, undo } = importsInto({ ...parts, sets });
  await imports.look(TWO);
  await imports.begin();
  const undoing = imports.undo();
  await imports.look([setFile('three', '2026-11-22T10:00:00.000Z')]);
  imports.leave();
  expect([standings(), undo()]).toEqual([['done', 'done'], 'undoing']);
  goOn();
  await undoing;
  expect([standings(), undo()]).toEqual([['undone', 'undone'], 'undone']);
});

test.each([
  ['at once', false],
  ['at the second try', true],
])('imports.undo() of a backup, %s, leaves sets of which something was said since, and tells it', async (_, isFull) => {
  const there = builtParts();
  for (const id of ['one', 'two']) await there.sets.keep({ ...builtSet(id), log: builtLog(id) });
  await there.machines.keep({ machine: builtMachine(), picture: null });
  const made = await backupOf(there, { app: 'Padline 0.1.0', createdAt: '2026-11-23T08:00:00.000Z' });
  if (made.kind === 'failed') throw new Error(made.problem.detail);
  const parts = builtParts();
  let refusals = isFull ? 1 : 0;
  const machines: BackupParts['machines'] = {
    ...parts.machines,
    erase: async (id) => (refusals-- > 0 ? FULL : parts.machines.erase(id)),
  };
  const { imports, words, undo } = importsInto({ ...parts, machines });
  await imports.look([new File([made.blob], 'all.padline-backup')]);
  await imports.begin();
  await parts.sets.keepLog(builtLog('two', { note: 'new', changedAt: '2027-01-01T10:00:00.000Z' }));
  await imports.undo();
  expect(undo()).toBe(isFull ? 'failed' : 'undone');
  await imports.undo();
  expect(await parts.sets.list()).toMatchObject({ sets: [{ id: 'two', log: { note: 'new' } }] });
  expect(words()).toMatch(/^1 set stays: /);
});

test('imports.undo() takes back a set that a log gave its load, once that log is taken back', async () => {
  const parts = builtParts();
  const report = builtReport({ id: 'filmed', createdAt: new Date(2026, 10, 20, 10, 5).toISOString() });
  const source = { ...report.source, kind: 'camera' } as const;
  const json = new File([JSON.stringify(exportOf({ ...report, source }))], 'filmed.json');
  const csv = 'Date;Workout Name;Exercise Name;Set Order;Weight;Reps\n2026-11-20 10:00:00;Legs;Leg Press;1;82,5;2';
  const { imports, standings, words } = importsInto(parts);
  await imports.look([json]);
  await imports.begin();
  const { imports: more } = importsInto(parts);
  await more.look([new File([csv], 'log.csv')]);
  await more.begin();
  expect(await parts.sets.list()).toMatchObject({ sets: [{ log: { load: 82.5 } }] });
  await more.undo();
  await imports.undo();
  expect(standings()).toEqual(['undone']);
  expect(words()).toBe('All of it is taken back.');
  expect(await parts.sets.list()).toMatchObject({ sets: [] });
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

test('imports.begin() with a backup, a set in it and its keypoints calls both files known, and counts neither', async () => {
  const { before, backup, json, keypoints } = await lostSet();
  const parts = builtParts();
  const { imports, standings, words } = importsInto(parts);
  await imports.look([keypoints, json, backup]);
  expect(standings()).toEqual(['wanted', 'wanted', 'wanted']);
  await imports.begin();
  expect(standings()).toEqual(['here-already', 'here-already', 'done']);
  expect(words()).toBe('1 file taken in.');
  expect(await rememberedBy(parts)).toEqual(before);
});

test('imports.begin() takes keypoints in with their set, and imports.undo() takes both back or leaves both', async () => {
  const { json, keypoints } = await lostSet();
  for (const isSaid of [false, true]) {
    const parts = builtParts();
    const { imports, standings } = importsInto(parts);
    await imports.look([keypoints, json]);
    await imports.begin();
    expect(standings()).toEqual(['done', 'done']);
    const listed = await parts.sets.list();
    const [set] = listed.kind === 'listed' ? listed.sets : [];
    if (isSaid) await parts.sets.keepLog(builtLog(set?.id ?? ''));
    await imports.undo();
    expect(standings()).toEqual(isSaid ? ['done', 'undone'] : ['undone', 'undone']);
    expect(await parts.sets.list()).toMatchObject({ sets: isSaid ? [{ id: set?.id }] : [] });
  }
});

test('imports.begin() on a device that refuses a set does not call its keypoints taken in', async () => {
  const { json, keypoints } = await lostSet();
  const parts = builtParts();
  const { imports, standings, undo } = importsInto({ ...parts, sets: { ...parts.sets, keep: async () => FULL } });
  await imports.look([keypoints, json]);
  await imports.begin();
  expect([standings(), undo()]).toEqual([['failed', 'failed'], 'none']);
});
