import { beforeEach, describe, expect, test } from 'vitest';
import type { AppState } from '../../src/app/app-state.ts';
import { rememberedAsking } from '../../src/app/remembered-asking.ts';
import { Screens } from '../../src/app/screens.ts';
import { SorenessLog } from '../../src/app/soreness-log.ts';
import { memorySorenessStore } from '../../src/store/memory-soreness-store.ts';
import { localDay } from '../../src/words/local-day.ts';

beforeEach(() => localStorage.clear());

const logOf = (store = memorySorenessStore()) => {
  const first = { view: { kind: 'home', problem: null }, soreness: [], asking: { kind: 'yes' } };
  const screens = new Screens(
    first as unknown as AppState,
    () => undefined,
    () => undefined,
  );
  let changes = 0;
  const log = new SorenessLog(store, screens, () => {
    changes += 1;
  });
  return { log, screens, changes: () => changes };
};

describe('SorenessLog', () => {
  test('log.say(moment, level, day) is of the day that was asked about; said again, the later word counts', async () => {
    const { log, screens, changes } = logOf();
    const asked = '2026-03-01';
    await log.say('after', 3, asked);
    await log.say('after', 5, asked);
    await log.say('before', 1, asked);
    expect(screens.state.soreness).toHaveLength(2);
    expect(screens.state.soreness).toContainEqual(
      expect.objectContaining({ id: `${asked}-after`, day: asked, moment: 'after', level: 5 }),
    );
    expect(changes()).toBe(3);
  });

  test('log.erase(id) takes one entry away, log.eraseAll() all', async () => {
    const { log, screens } = logOf();
    for (const moment of ['before', 'after', 'next-morning'] as const) await log.say(moment, 2, localDay(new Date()));
    await log.erase(`${localDay(new Date())}-after`);
    expect(screens.state.soreness.map(({ moment }) => moment).sort()).toEqual(['before', 'next-morning']);
    await log.eraseAll();
    expect(screens.state.soreness).toEqual([]);
  });

  test('log.say() tells when the device refuses, and the list stays', async () => {
    const store = memorySorenessStore();
    const problem = { kind: 'storage-failed', detail: 'full' } as const;
    const { log, screens } = logOf({ ...store, keep: async () => problem });
    await log.say('before', 4, localDay(new Date()));
    expect(screens.view).toEqual({ kind: 'home', problem });
    expect(screens.state.soreness).toEqual([]);
  });

  test('log.ask(wish) is remembered, "not today" for today only', () => {
    const { log, screens } = logOf();
    log.ask('not-today');
    expect(rememberedAsking()).toEqual({ kind: 'not-today', day: localDay(new Date()) });
    log.ask('no');
    expect([rememberedAsking(), screens.state.asking]).toEqual([{ kind: 'no' }, { kind: 'no' }]);
  });
});
