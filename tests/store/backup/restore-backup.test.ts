import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupOf } from '../../../src/store/backup/backup-of.ts';
import type { BackupParts } from '../../../src/store/backup/backup-parts.ts';
import { previewBackup } from '../../../src/store/backup/preview-backup.ts';
import { restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { decodeRecording, encodeRecording } from '../../../src/store/recording-codec.ts';
import { arbitraryLog, arbitrarySoreness } from '../../builders/arbitrary-log.ts';
import { arbitraryRecording, arbitraryReport } from '../../builders/arbitrary-set.ts';
import { builtParts, rememberedBy } from '../../builders/backup-parts.ts';
import { builtMachine } from '../../builders/machine.ts';
import { builtLog, builtSet } from '../set-store-contract.ts';

const MADE = { app: 'Padline 0.1.0', createdAt: '2026-11-23T08:00:00.000Z' };

const backupFrom = async (parts: BackupParts): Promise<Blob> => {
  const made = await backupOf(parts, MADE);
  if (made.kind === 'failed') throw new Error(made.problem.detail);
  return made.blob;
};

/** Two sets, of which one was spoken of, a machine with a picture, an entry of soreness and a wish. */
const filled = async (): Promise<BackupParts> => {
  const parts = builtParts({ 'padline.sound': '{"volume":0.5}' });
  await parts.sets.keep({ ...builtSet('one'), log: builtLog('one') });
  await parts.sets.keep(builtSet('two', '2026-11-22T13:20:00.000Z'));
  const picture = new Blob([new Uint8Array([0xff, 0xd8, 0, 10, 13, 255])], { type: 'image/jpeg' });
  await parts.machines.keep({ machine: builtMachine(), picture });
  await parts.machines.keep({ machine: builtMachine({ id: 'machine-2' }), picture: null });
  await parts.soreness.keep({
    id: 's',
    day: '2026-11-23',
    moment: 'next-morning',
    level: 4,
    changedAt: MADE.createdAt,
  });
  return parts;
};

const restored = async (file: Blob, parts: BackupParts) => {
  const done = await restoreBackup(file, parts);
  if (done.kind !== 'restored') throw new Error(JSON.stringify(done));
  return done;
};

/** The store keeps keypoints on a grid; only what went through it once can come back the same. */
const asStored = async (recording: Parameters<typeof encodeRecording>[0]) => {
  const decoded = await decodeRecording(await encodeRecording(recording));
  if (decoded.kind === 'unreadable') throw new Error(decoded.reason);
  return decoded.value;
};

describe('restoreBackup', () => {
  test('restoreBackup(backup) after a wipe gives the very records, whatever they are', async () => {
    const set = fc
      .tuple(arbitraryReport, arbitraryRecording)
      .chain(([report, recording]) =>
        fc.record({ report: fc.constant(report), recording: fc.constant(recording), log: arbitraryLog(report.id) }),
      );
    const wishes = fc.dictionary(fc.constantFrom('padline.sound', 'padline.view', 'padline.later'), fc.string());
    const all = fc.record({
      sets: fc.array(set, { maxLength: 3 }),
      soreness: fc.array(arbitrarySoreness, { maxLength: 3 }),
      wishes,
    });
    await fc.assert(
      fc.asyncProperty(all, async (records) => {
        const before = builtParts(records.wishes);
        for (const each of records.sets) {
          await before.sets.keep({ ...each, recording: await asStored(each.recording) });
        }
        for (const entry of records.soreness) await before.soreness.keep(entry);
        await before.machines.keep({ machine: builtMachine(), picture: new Blob(['\u0000picture']) });
        const after = builtParts();
        await restored(await backupFrom(before), after);
        expect(await rememberedBy(after)).toEqual(await rememberedBy(before));
      }),
      { numRuns: 25 },
    );
  });

  test('restoreBackup(backup) twice changes nothing the second time', async () => {
    const parts = await filled();
    const file = await backupFrom(parts);
    const before = await rememberedBy(parts);
    expect((await restored(file, parts)).changed).toBe(0);
    expect(await rememberedBy(parts)).toEqual(before);
  });

  test('undo() takes back what was added and what was replaced, and leaves the rest', async () => {
    const file = await backupFrom(await filled());
    const parts = builtParts({ 'padline.view': 'x' });
    await parts.sets.keep({ ...builtSet('one'), log: builtLog('one', { note: 'old', changedAt: '2026-01-01' }) });
    await parts.sets.keep(builtSet('mine', '2026-10-01T10:00:00.000Z'));
    await parts.machines.keep({ machine: builtMachine({ usedAt: '2025-01-01' }), picture: null });
    const before = await rememberedBy(parts);
    const done = await restored(file, parts);
    expect(done.changed).toBe(6);
    expect(await parts.sets.recall('one')).toMatchObject({ set: { log: { note: 'left knee a bit stiff' } } });
    expect(await done.undo(() => undefined)).toBeNull();
    expect(await rememberedBy(parts)).toEqual(before);
  });

  test('undo() leaves what the lifter has written since', async () => {
    const file = await backupFrom(await filled());
    const parts = builtParts();
    await parts.sets.keep({ ...builtSet('one'), log: builtLog('one', { note: 'old', changedAt: '2026-01-01' }) });
    await parts.machines.keep({ machine: builtMachine({ usedAt: '2025-01-01' }), picture: null });
    const { undo } = await restored(file, parts);
    const since = '2027-01-01T10:00:00.000Z';
    await parts.sets.keepLog(builtLog('one', { note: 'new', changedAt: since }));
    await parts.machines.keep({ machine: builtMachine({ stopHole: 9, usedAt: since }), picture: null });
    await parts.soreness.keep({ id: 's', day: '2026-11-23', moment: 'next-morning', level: 7, changedAt: since });
    parts.wishes.put('padline.sound', 'mine');
    expect(await undo(() => undefined)).toBeNull();
    expect(await rememberedBy(parts)).toMatchObject({
      sets: [{ set: { report: { id: 'one' }, log: { note: 'new' } } }],
      machines: [{ machine: { stopHole: 9 } }],
      soreness: [{ level: 7 }],
      wishes: { 'padline.sound': 'mine' },
    });
  });

  test('undo() leaves an added set of which something was said since, with its way back if it was deleted then', async () => {
    const file = await backupFrom(await filled());
    const parts = builtParts();
    const { undo } = await restored(file, parts);
    await parts.sets.keepLog(builtLog('two'));
    await parts.sets.keepLog(builtLog('one', { note: 'new', changedAt: '2027-01-01T10:00:00.000Z' }));
    await parts.sets.eraseMany(['one']);
    const stayed: number[] = [];
    expect(await undo((sets) => stayed.push(sets))).toBeNull();
    expect(stayed).toEqual([1]);
    expect(await parts.sets.list()).toMatchObject({ sets: [{ id: 'two', log: { rpe: 7.5 } }] });
    await parts.sets.restoreErased();
    expect(await parts.sets.recall('one')).toMatchObject({ set: { log: { note: 'new' } } });
  });

  test('undo() leaves sets that were deleted meanwhile to be brought back', async () => {
    const file = await backupFrom(await filled());
    const parts = builtParts();
    await parts.sets.keep(builtSet('mine', '2026-10-01T10:00:00.000Z'));
    const before = await rememberedBy(parts);
    const done = await restored(file, parts);
    await parts.sets.eraseMany(['mine']);
    await done.undo(() => undefined);
    await parts.sets.restoreErased();
    expect(await rememberedBy(parts)).toEqual(before);
  });

  test('restoreBackup(backup) on a device that fails twice tells what is in, and undo() takes it back later', async () => {
    const file = await backupFrom(await filled());
    const parts = builtParts();
    const problem = { kind: 'storage-failed', detail: 'full' } as const;
    let isFull = true;
    const sets: BackupParts['sets'] = {
      ...parts.sets,
      keep: async (set) => (set.report.id === 'one' ? problem : parts.sets.keep(set)),
      eraseNow: async (ids) => (isFull ? problem : parts.sets.eraseNow(ids)),
    };
    const left = await restoreBackup(file, { ...parts, sets });
    expect(left).toMatchObject({ kind: 'half-done', problem });
    const { sets: inIt } = (await rememberedBy(parts)) as { sets: unknown[] };
    expect(left).toMatchObject({ changed: inIt.length });
    isFull = false;
    if (left.kind === 'half-done') expect(await left.undo(() => undefined)).toBeNull();
    expect(await rememberedBy(parts)).toEqual(await rememberedBy(builtParts()));
  });

  test('restoreBackup(backup) keeps what is newer here', async () => {
    const file = await backupFrom(await filled());
    const parts = builtParts({ 'padline.sound': 'mine' });
    await parts.sets.keep({ ...builtSet('one'), log: builtLog('one', { note: 'new', changedAt: '2027-01-01' }) });
    await parts.machines.keep({ machine: builtMachine({ stopHole: 9, usedAt: '2027-01-01' }), picture: null });
    await restored(file, parts);
    expect(await parts.sets.recall('one')).toMatchObject({ set: { log: { note: 'new' } } });
    expect(await parts.machines.list()).toMatchObject({ machines: [{ machine: { stopHole: 9 } }, {}] });
    expect(parts.wishes.all()).toEqual({ 'padline.sound': 'mine' });
  });

  test('restoreBackup(backup) on a device that fails takes back what it had done', async () => {
    const file = await backupFrom(await filled());
    const parts = builtParts();
    const problem = { kind: 'storage-failed', detail: 'full' } as const;
    let room = 1;
    const sets = {
      ...parts.sets,
      keep: async (set: Parameters<typeof parts.sets.keep>[0]) => {
        room -= 1;
        return room < 0 ? problem : parts.sets.keep(set);
      },
    };
    expect(await restoreBackup(file, { ...parts, sets })).toEqual({ kind: 'failed', problem });
    expect(await rememberedBy(parts)).toEqual(await rememberedBy(builtParts()));
  });
});

const packed = (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
const unpacked = (file: Blob): Promise<string> =>
  new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();

describe('previewBackup', () => {
  test('previewBackup(backup) counts what is new, the same, newer there and newer here, and changes nothing', async () => {
    const file = await backupFrom(await filled());
    const parts = builtParts({ 'padline.sound': 'mine' });
    await parts.sets.keep({ ...builtSet('one'), log: builtLog('one', { changedAt: '2026-01-01' }) });
    await parts.machines.keep({ machine: builtMachine({ stopHole: 9, usedAt: '2027-01-01' }), picture: null });
    const before = await rememberedBy(parts);
    const none = { fresh: 0, same: 0, newer: 0, kept: 0 };
    expect(await previewBackup(file, parts)).toEqual({
      kind: 'preview',
      ...MADE,
      sets: { ...none, fresh: 1, newer: 1 },
      machines: { ...none, fresh: 1, kept: 1 },
      soreness: { ...none, fresh: 1 },
      wishes: { ...none, kept: 1 },
    });
    expect(await rememberedBy(parts)).toEqual(before);
  });

  test('previewBackup(backup) knows a set again that is here under another id', async () => {
    const file = await backupFrom(await filled());
    const parts = builtParts();
    await parts.sets.keep(builtSet('the same as one'));
    expect(await previewBackup(file, parts)).toMatchObject({ sets: { fresh: 1, same: 1 } });
  });

  test('previewBackup(backup) reads one that was unpacked on the way', async () => {
    const plain = new Blob([await unpacked(await backupFrom(await filled()))]);
    expect(await previewBackup(plain, builtParts())).toMatchObject({ kind: 'preview', sets: { fresh: 2 } });
  });

  test.each([
    ['nothing at all', 'not-ours', () => ''],
    ['another program’s file', 'not-ours', () => '{"sets":[]}\n'],
    ['a newer format', 'too-new', (text: string) => text.replace('"version":1', '"version":2')],
    [
      'a newer Padline’s sets',
      'too-new',
      (text: string) => text.replace('"schemaVersion":1,"report"', '"schemaVersion":99,"report"'),
    ],
    ['a file cut between lines', 'cut-short', (text: string) => text.trimEnd().split('\n').slice(0, -1).join('\n')],
    ['a file cut within a line', 'damaged', (text: string) => text.slice(0, text.length - 40)],
    ['a line that is lost', 'damaged', (text: string) => text.split('\n').toSpliced(2, 1).join('\n')],
    ['a report that is none', 'damaged', (text: string) => text.replace('"reps":[', '"reps":["x",')],
  ] as const)('previewBackup and restoreBackup refuse %s as %s and change nothing', async (_, trouble, spoil) => {
    const file = await packed(spoil(await unpacked(await backupFrom(await filled()))));
    const parts = builtParts();
    expect(await previewBackup(file, parts)).toMatchObject({ kind: 'bad-file', trouble });
    expect(await restoreBackup(file, parts)).toMatchObject({ kind: 'bad-file', trouble });
    expect(await rememberedBy(parts)).toEqual(await rememberedBy(builtParts()));
  });

  test('previewBackup(backup) refuses one whose packing is cut off', async () => {
    const file = await backupFrom(await filled());
    const cut = file.slice(0, Math.round(file.size / 2));
    expect(await previewBackup(cut, builtParts())).toMatchObject({ kind: 'bad-file', trouble: 'damaged' });
  });
});
