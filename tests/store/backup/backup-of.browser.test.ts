import PouchDB from 'pouchdb-browser';
import { afterEach, expect, test } from 'vitest';
import { backupOf } from '../../../src/store/backup/backup-of.ts';
import type { BackupParts } from '../../../src/store/backup/backup-parts.ts';
import { previewBackup } from '../../../src/store/backup/preview-backup.ts';
import { restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { openMachineStore } from '../../../src/store/pouch-machine-store.ts';
import { openSorenessStore } from '../../../src/store/pouch-soreness-store.ts';
import { openPouchStore } from '../../../src/store/pouch-store.ts';
import { builtParts, rememberedBy } from '../../builders/backup-parts.ts';
import { builtMachine } from '../../builders/machine.ts';
import { builtLog, builtSet } from '../set-store-contract.ts';
import { soreness } from '../soreness-store-contract.ts';

const opened: string[] = [];
const freshName = (): string => {
  const name = `test-${crypto.randomUUID()}`;
  opened.push(name);
  return name;
};

afterEach(async () => {
  for (const name of opened.splice(0)) await new PouchDB(name).destroy();
});

/** The stores of a real browser. */
const realParts = async (): Promise<BackupParts> => ({
  sets: (await openPouchStore(freshName())).store,
  machines: await openMachineStore(freshName()),
  soreness: await openSorenessStore(freshName()),
  wishes: builtParts().wishes,
});

const MADE = { app: 'Padline 0.1.0', createdAt: '2026-11-23T08:00:00.000Z' };

test('backupOf(stores), a wipe and restoreBackup give the very records in IndexedDB, and undo() takes them away', async () => {
  const parts = await realParts();
  for (let day = 10; day < 20; day += 1) await parts.sets.keep(builtSet(`set-${day}`, `2026-11-${day}T12:00:00.000Z`));
  await parts.sets.keepLog(builtLog('set-12'));
  const picture = new Blob([new Uint8Array([0xff, 0xd8, 0, 10])], { type: 'image/jpeg' });
  await parts.machines.keep({ machine: builtMachine(), picture });
  await parts.soreness.keep(soreness('s'));
  parts.wishes.put('padline.sound', 'x');
  const before = await rememberedBy(parts);
  const shares: number[] = [];
  const made = await backupOf(parts, { ...MADE, onProgress: (share) => shares.push(share) });
  if (made.kind === 'failed') throw new Error(made.problem.detail);
  expect(made).toMatchObject({ records: 13, leftOut: 0 });
  expect(made.blob.type).toBe('application/gzip');
  expect(shares.at(-1)).toBe(1);
  await parts.sets.eraseAll();
  await parts.machines.eraseAll();
  await parts.soreness.eraseAll();
  parts.wishes.put('padline.sound', null);
  const wiped = await rememberedBy(parts);
  expect(await previewBackup(made.blob, parts)).toMatchObject({ sets: { fresh: 10 }, machines: { fresh: 1 } });
  const restored = await restoreBackup(made.blob, parts);
  expect(restored).toMatchObject({ kind: 'restored', changed: 13 });
  expect(await rememberedBy(parts)).toEqual(before);
  expect(await previewBackup(made.blob, parts)).toMatchObject({ sets: { fresh: 0, same: 10 }, machines: { same: 1 } });
  if (restored.kind === 'restored') expect(await restored.undo(() => undefined)).toBeNull();
  expect(await rememberedBy(parts)).toEqual(wiped);
});

test('backupOf(stores) reads no further set once its signal is aborted', async () => {
  const parts = builtParts();
  for (const id of ['one', 'two', 'three']) await parts.sets.keep(builtSet(id));
  const making = new AbortController();
  const read: string[] = [];
  const recall = (id: string) => {
    read.push(id);
    making.abort();
    return parts.sets.recall(id);
  };
  const made = await backupOf({ ...parts, sets: { ...parts.sets, recall } }, { ...MADE, signal: making.signal });
  expect(made.kind).toBe('failed');
  expect(read).toHaveLength(1);
});

test('backupOf(stores) leaves out and counts what a newer Padline has stored', async () => {
  const name = freshName();
  const { store: sets } = await openPouchStore(name);
  await sets.keep(builtSet('mine'));
  await new PouchDB(name).put({ _id: 'set:2031-01-01T00:00:00.000Z:theirs', schemaVersion: 99, report: {} });
  expect(await backupOf({ ...builtParts(), sets }, MADE)).toMatchObject({ kind: 'made', records: 1, leftOut: 1 });
});
