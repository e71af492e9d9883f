import { expect, test } from 'vitest';
import { takeLoads } from '../../src/app/import-steps.ts';
import { kilograms } from '../../src/core/vocabulary/units.ts';
import { builtParts } from '../builders/backup-parts.ts';
import { builtLog, builtSet } from '../store/set-store-contract.ts';

const LOADED = 90;

/** A set of 80 kg that a log says 90 kg of. */
const loaded = async () => {
  const { sets } = builtParts();
  const before = builtLog('one', { load: kilograms(80), note: 'old' });
  const { report, recording } = builtSet('one');
  const source = { ...report.source, kind: 'camera' } as const;
  await sets.keep({ report: { ...report, source }, recording, log: before });
  const listed = await sets.list();
  if (listed.kind === 'failed') throw new Error(listed.problem.detail);
  const [set] = listed.sets;
  if (!set) throw new Error('no set');
  const day = new Date(set.createdAt);
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
  const time = [day.getHours(), day.getMinutes(), day.getSeconds()].map(two).join(':');
  const csv = [
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
    `${date} ${time},"Legs",1h,"Leg Press",1,${LOADED},${set.repCount},0,0,"","",`,
  ].join('\n');
  const { undo } = await takeLoads(csv, { unit: 'kg', replaceLoads: true }, listed.sets, sets);
  const log = async () => {
    const recalled = await sets.recall('one');
    return recalled.kind === 'found' ? recalled.set.log : undefined;
  };
  const taken = await log();
  if (!undo || taken?.load !== LOADED) throw new Error('the load was not taken in');
  return { sets, undo, log, taken, before };
};

test('takeLoads(log) undone leaves the log as it was', async () => {
  const { undo, log, before } = await loaded();
  expect(await undo(() => undefined)).toBeNull();
  expect(await log()).toEqual(before);
});

test('takeLoads(log) undone keeps what the lifter has said since, and gives the load back', async () => {
  const { sets, undo, log, taken } = await loaded();
  await sets.keepLog({ ...taken, note: 'new', changedAt: '2027-01-01T10:00:00.000Z' });
  expect(await undo(() => undefined)).toBeNull();
  expect(await log()).toMatchObject({ load: 80, note: 'new' });
});

test('takeLoads(log) undone keeps a load that the lifter has said since, and forgives a set that is gone', async () => {
  const { sets, undo, log, taken } = await loaded();
  await sets.keepLog({ ...taken, load: kilograms(100), changedAt: '2027-01-01T10:00:00.000Z' });
  expect(await undo(() => undefined)).toBeNull();
  expect(await log()).toMatchObject({ load: 100 });
  const other = await loaded();
  await other.sets.erase('one');
  expect(await other.undo(() => undefined)).toBeNull();
});
