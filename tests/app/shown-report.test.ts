import { describe, expect, test, vi } from 'vitest';
import type { AppState, ReportView } from '../../src/app/app-state.ts';
import { Screens } from '../../src/app/screens.ts';
import { ShownReport } from '../../src/app/shown-report.ts';
import { degrees, kilograms } from '../../src/core/vocabulary/units.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import type { StoredSet } from '../../src/store/set-store.ts';
import { mixedSet } from '../builders/motion-set.ts';
import { runFacts } from '../builders/run-facts.ts';

/** A stored set on the screen. */
const shownSet = async (set: StoredSet = mixedSet()) => {
  const store = memoryStore();
  await store.keep(set);
  const first = { view: { kind: 'home', problem: null }, storageLasts: true } as unknown as AppState;
  const screens = new Screens(first, vi.fn(), vi.fn());
  const shown = new ShownReport({ store, screens, judged: vi.fn(), stored: async () => undefined });
  await shown.recall(set.report.id);
  const view = (): ReportView => {
    if (screens.view.kind !== 'report') throw new Error('no report');
    return screens.view;
  };
  const stored = async () => {
    await vi.waitFor(() => expect(view().keeping).toBe('kept'));
    const recalled = await store.recall(set.report.id);
    return recalled.kind === 'found' ? recalled.set : null;
  };
  return { shown, store, view, stored, set };
};

const manual = (at: number) =>
  ({ warning: { sensitivity: 'normal', limit: { kind: 'manual', at: degrees(at) } } }) as const;

describe('ShownReport', () => {
  test('correct(limit) and undo() change the report on the screen and in the store, there and back', async () => {
    const { shown, view, stored, set } = await shownSet();
    shown.correct(manual(105));
    shown.correct(manual(110));
    expect(view()).toMatchObject({ undos: 2, report: { depthLimit: 110 } });
    expect((await stored())?.report.depthLimit).toBe(110);
    shown.undo();
    expect(view()).toMatchObject({ undos: 1, report: { depthLimit: 105 } });
    shown.undo();
    shown.undo();
    expect(view()).toMatchObject({ undos: 0, report: { depthLimit: set.report.depthLimit } });
    expect((await stored())?.report).toEqual(set.report);
  });

  test('say(load) and undo() keep what is said, and take it back to nothing', async () => {
    const { shown, view, stored } = await shownSet();
    shown.say({ load: kilograms(80) });
    shown.say({ rpe: 8 });
    expect(view().log).toMatchObject({ load: 80, rpe: 8 });
    expect((await stored())?.log).toMatchObject({ load: 80, rpe: 8 });
    shown.undo();
    shown.undo();
    expect((await stored())?.log).toBeUndefined();
    expect(view().log.load).toBeNull();
  });

  test('compareWith(id) brings the other set, and null takes it away', async () => {
    const { shown, store, view, set } = await shownSet();
    await store.keep({ ...set, report: { ...set.report, id: 'other' } });
    await shown.compareWith('other');
    expect(view().other?.report.id).toBe('other');
    await shown.compareWith(null);
    expect(view().other).toBeNull();
  });

  test('recall(id, origin) tells where the set was opened from', async () => {
    const { shown, view, set } = await shownSet();
    expect(view().origin).toBe('home');
    await shown.recall(set.report.id, 'history');
    expect(view().origin).toBe('history');
  });

  test('recall(another set) forgets the changes of the one before', async () => {
    const { shown, view, set } = await shownSet();
    shown.correct(manual(105));
    await shown.recall(set.report.id);
    expect(view().undos).toBe(0);
  });

  test('correct() of a set without keypoints leaves it as it was, and stored', async () => {
    const { report, recording } = mixedSet();
    const { shown, view, set } = await shownSet({ report, recording: { ...recording, frames: [] } });
    shown.movePadLine({ ...report.setup.padLine, setBy: 'lifter' } as never);
    expect(view().keeping).toBe('keeping');
    await vi.waitFor(() => expect(view().problem).toEqual({ kind: 'no-person' }));
    await vi.waitFor(() => expect(view().keeping).toBe('kept'));
    expect(view()).toMatchObject({ undos: 0, report: set.report });
  });

  test('present(a file) is of the day it was filmed, and a camera’s set of now', async () => {
    const { shown, store, set } = await shownSet();
    const { recording } = set;
    const source = { kind: 'video', name: 'film.mp4', width: recording.width, height: recording.height } as const;
    const facts = runFacts(recording, { source });
    const outcome = { kind: 'recorded', recording, problem: null, padLine: null, snapshot: null } as const;
    const filmedAt = '2026-10-01T10:00:00.000Z';
    const how = { machineId: null, face: 'page' } as const;
    const filmed = await shown.present({ ...outcome, facts: { ...facts, filmedAt } }, how);
    expect(filmed?.createdAt).toBe(filmedAt);
    expect(await store.list()).toMatchObject({
      sets: expect.arrayContaining([expect.objectContaining({ createdAt: filmedAt })]),
    });
    const now = await shown.present({ ...outcome, facts }, how);
    expect(Math.abs(Date.now() - Date.parse(now?.createdAt ?? ''))).toBeLessThan(60_000);
  });
});
