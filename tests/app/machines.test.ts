import { expect, test } from 'vitest';
import { Machines, type MachinesState } from '../../src/app/machines.ts';
import type { Problem } from '../../src/core/vocabulary/problem.ts';
import { degrees, pixels } from '../../src/core/vocabulary/units.ts';
import { memoryMachineStore } from '../../src/store/memory-machine-store.ts';
import { builtMachine, builtPlace } from '../builders/machine.ts';
import { builtReport } from '../builders/set-report.ts';

const elsewhere = builtPlace({ resting: { hip: { x: 100, y: -100 }, thigh: pixels(150) } });
const other = builtMachine({ id: 'other', name: 'Other', place: elsewhere, usedAt: '2026-11-01T10:00:00.000Z' });

const started = async (...machines: readonly ReturnType<typeof builtMachine>[]) => {
  const store = memoryMachineStore();
  for (const machine of machines) await store.keep({ machine, picture: null });
  const told: { state: MachinesState | null; problems: Problem[] } = { state: null, problems: [] };
  let ids = 0;
  const app = new Machines({
    store,
    newId: () => `new-${++ids}`,
    now: () => '2026-11-22T20:00:00.000Z',
    tell: (state) => {
      told.state = state;
    },
    fail: (problem) => told.problems.push(problem),
  });
  await app.list();
  return { app, store, told };
};
const filmed = () => {
  const { source, setup } = builtReport();
  return builtReport({
    source: { ...source, kind: 'camera' },
    setup: { ...setup, resting: { hip: { x: 560, y: -520 }, thigh: pixels(150) } },
  });
};

test('see(place) recognises the machine, unless the lifter has picked one', async () => {
  const { app } = await started(builtMachine(), other);
  app.see(elsewhere);
  expect(app.chosen?.machine.id).toBe('other');
  app.see(builtPlace());
  expect(app.chosen?.machine.id).toBe('machine-1');
  app.choose('other');
  app.see(builtPlace());
  expect(app.chosen?.machine.id).toBe('other');
});

test('hold(true) keeps the machine until hold(false), and picks none', async () => {
  const { app } = await started(builtMachine(), other);
  app.see(builtPlace());
  app.hold(true);
  app.see(elsewhere);
  expect(app.chosen?.machine.id).toBe('machine-1');
  app.hold(false);
  app.see(elsewhere);
  expect(app.chosen?.machine.id).toBe('other');
});

test('learnedLine(place) is the line of the machine that is trained on, from its own place alone', async () => {
  const { app } = await started(builtMachine(), other);
  expect(app.learnedLine(builtPlace())).toBeNull();
  app.choose(builtMachine().id);
  expect(app.learnedLine(builtPlace())).toEqual(builtMachine().learned?.onset);
  expect(app.learnedLine(elsewhere)).toBeNull();
});

test('afterSet(report) lets the machine that is trained on learn, and offers no other', async () => {
  const { app, store, told } = await started(builtMachine({ place: null, learned: null }));
  app.choose('machine-1');
  await app.afterSet(filmed());
  expect(app.chosen?.machine).toMatchObject({ usedAt: filmed().createdAt, learned: { onset: filmed().onset } });
  expect(await store.list()).toMatchObject({ machines: [{ machine: app.chosen?.machine }] });
  expect(told.state?.offered).toBeNull();
});

test('afterSet(report) offers a new machine with what the set has shown; saving it takes and picks it', async () => {
  const { app, told } = await started(other);
  await app.afterSet(filmed());
  const offered = told.state?.offered;
  expect(offered).toMatchObject({ name: 'Leg press', gym: 'Ironworks', learned: { onset: filmed().onset } });
  if (!offered) throw new Error('nothing offered');
  await app.save(null, { ...offered, name: 'Mine' }, null);
  expect(app.chosen?.machine).toMatchObject({ name: 'Mine', place: offered.place, learned: offered.learned });
  expect(told.state).toMatchObject({ offered: null, machines: [{ machine: { name: 'Mine' } }, { machine: other }] });
});

test('afterSet(report) offers nothing after a file, a demo or a set without reps', async () => {
  const { app, told } = await started();
  for (const report of [builtReport(), { ...filmed(), reps: [] }]) {
    await app.afterSet(report);
    expect(told.state?.offered).toBeNull();
  }
});

test('save(id, ...) changes a machine, and forgets its line with other settings', async () => {
  const { app, told } = await started(builtMachine(), other);
  const picture = new Blob(['a spot']);
  await app.save('machine-1', { seatNotch: 4 }, picture);
  expect(told.state?.machines[0]).toEqual({ machine: { ...builtMachine(), seatNotch: 4, learned: null }, picture });
  expect(told.state?.chosen).toBeNull();
});

test('keepPicture, change and keepSetting are about the machine that is trained on, and need one', async () => {
  const { app, told } = await started(builtMachine());
  await app.change({ stopHole: 9 });
  expect(told.state?.machines[0]?.machine.stopHole).toBe(5);
  app.choose('machine-1');
  const picture = new Blob(['a spot']);
  await app.keepPicture(picture);
  await app.change({ stopHole: 6 });
  await app.keepSetting({ kind: 'feet', height: 'high' }, { kind: 'none-seen', downTo: degrees(108) }, null);
  expect(app.chosen).toMatchObject({
    picture,
    machine: { stopHole: 6, footHeight: 'high', learned: { onset: { downTo: 108 }, at: '2026-11-22T20:00:00.000Z' } },
  });
});

test('erase(id) and eraseAll() leave no machine picked that is gone', async () => {
  const { app, told } = await started(builtMachine(), other);
  app.choose('other');
  await app.erase('other');
  expect(told.state).toMatchObject({ chosen: null, machines: [{ machine: { id: 'machine-1' } }] });
  await app.eraseAll();
  expect(told.state?.machines).toEqual([]);
});

test('a store that fails is told as a problem, and what is known stays', async () => {
  const { app, store, told } = await started(builtMachine());
  app.choose('machine-1');
  store.keep = async () => ({ kind: 'storage-failed' });
  await app.change({ stopHole: 6 });
  expect(told.problems).toEqual([{ kind: 'storage-failed' }]);
  expect(app.chosen?.machine.stopHole).toBe(5);
});
