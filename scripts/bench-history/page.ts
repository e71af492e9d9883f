import PouchDB from 'pouchdb-browser';
import { groupTrainings } from '../../src/core/history/group-trainings.ts';
import { ANY_SET, searchable, searchSets } from '../../src/core/history/search-sets.ts';
import { TREND_MEASURES, trend } from '../../src/core/history/trend.ts';
import type { SetReport, SetSummary } from '../../src/core/vocabulary/report.ts';
import { documentId } from '../../src/store/document-id.ts';
import { openPouchStore } from '../../src/store/pouch-store.ts';
import { encodeRecording } from '../../src/store/recording-codec.ts';
import type { SetStore } from '../../src/store/set-store.ts';
import { builtKnownHip } from '../../tests/builders/known-hip.ts';
import { builtRecording, builtReport } from '../../tests/builders/set-report.ts';
import { type ScreenTimes, screenTimes } from './screen.ts';

/** Milliseconds, and megabytes of the page's heap. */
export interface HistoryTimes {
  readonly bare: readonly number[];
  readonly whole: readonly number[];
  readonly firstList: number;
  readonly list: readonly number[];
  readonly listAfterLog: number;
  readonly recall: number;
  readonly search: readonly number[];
  readonly trends: readonly number[];
  readonly heap: { readonly before: number; readonly listed: number };
  readonly disk: number;
  readonly screen: ScreenTimes;
}

const SETS = 'bench-history';
const BARE = 'bench-history-bare';
const BATCH = 500;
const ROUNDS = 5;
const DAY = 24 * 60 * 60 * 1000;
/** Sets of one visit, and visits in a week. */
const PER_VISIT = 6;

/** Ten reps, an onset, a hip that was learned and one that was known: as large as a report of the camera becomes. */
const reportAt = (place: number): SetReport => {
  const visit = Math.floor(place / PER_VISIT);
  const at = Date.UTC(2016, 0, 1) + visit * 2.5 * DAY + (place % PER_VISIT) * 4 * 60 * 1000;
  const report = builtReport({ id: `set-${place}`, createdAt: new Date(at).toISOString() });
  const [rep] = report.reps;
  const reps = Array.from({ length: 10 }, (_, index) => ({ ...rep, index: index + 1 })) as SetReport['reps'];
  const source = { ...report.source, kind: 'camera' as const };
  return { ...report, source, reps, setup: { ...report.setup, knownHip: builtKnownHip() }, taughtHip: builtKnownHip() };
};

const logAt = (place: number) => ({
  setId: `set-${place}`,
  machineId: `machine-${place % 3}`,
  load: 60 + (place % 20) * 5,
  rpe: 7.5,
  tags: place % 2 ? [{ kind: 'belt' }] : [{ kind: 'feet', height: 'low' }],
  note: place % 7 ? '' : 'felt heavy today, slept badly',
  favourite: place % 11 === 0,
  changedAt: '2026-11-22T13:12:00.000Z',
});

const fill = async (count: number): Promise<void> => {
  const data = await encodeRecording(builtRecording());
  const [sets, bare] = [new PouchDB(SETS, { auto_compaction: true }), new PouchDB(BARE)];
  for (let from = 0; from < count; from += BATCH) {
    const places = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => from + index);
    await sets.bulkDocs(
      places.map((place) => ({
        _id: documentId(reportAt(place)),
        schemaVersion: 1,
        report: reportAt(place),
        log: { schemaVersion: 1, log: logAt(place) },
        _attachments: { recording: { content_type: data.type, data } },
      })),
    );
    await bare.bulkDocs(places.map((place) => ({ _id: documentId(reportAt(place)), reps: 10, deepest: 101.3 })));
  }
  await Promise.all([sets.close(), bare.close()]);
};

const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

const timesOf = async (work: () => unknown, rounds = ROUNDS): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(work));
  return times;
};

const readAll = async (name: string): Promise<void> => {
  const database = new PouchDB(name);
  const { rows } = await database.allDocs({ include_docs: true, startkey: 'set:', endkey: 'set:\ufff0' });
  if (rows.length === 0) throw new Error(`${name} is empty`);
  await database.close();
};

const heap = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? Number.NaN;
};

const listIn = async (store: SetStore): Promise<readonly SetSummary[]> => {
  const listed = await store.list();
  if (listed.kind === 'failed') throw new Error(listed.problem.detail);
  return listed.sets;
};

const dayOf = (at: string): string => at.slice(0, 10);

const search = async (sets: readonly SetSummary[]): Promise<readonly number[]> => {
  const candidates = searchable(sets, dayOf, ({ log }) => [log.machineId ?? '']);
  return timesOf(() => searchSets(candidates, { ...ANY_SET, words: 'heavy machine-1', onlyFavourites: true }));
};

const benchHistory = async (count: number): Promise<HistoryTimes> => {
  for (const name of [SETS, BARE]) await new PouchDB(name).destroy();
  await fill(count);
  const before = heap();
  const bare = await timesOf(() => readAll(BARE));
  const whole = await timesOf(() => readAll(SETS), 1);
  const { store } = await openPouchStore(SETS);
  const firstList = await timed(() => store.list());
  const list = await timesOf(() => store.list());
  const sets = await listIn(store);
  if (sets.length !== count) throw new Error(`${sets.length} of ${count} sets were listed`);
  const listed = heap();
  const [newest] = sets;
  if (!newest) throw new Error('no set');
  await store.keepLog({ ...newest.log, note: 'said anew' });
  const listAfterLog = await timed(() => store.list());
  const recall = await timed(() => store.recall(newest.id));
  const trends = await timesOf(() => {
    for (const measure of TREND_MEASURES) trend(measure, sets);
    groupTrainings(sets);
  });
  const { usage = Number.NaN } = await navigator.storage.estimate();
  return {
    bare,
    whole,
    firstList,
    list,
    listAfterLog,
    recall,
    search: await search(sets),
    trends,
    heap: { before: before / 1e6, listed: listed / 1e6 },
    disk: usage / 1e6,
    screen: await screenTimes(sets),
  };
};

Object.assign(window, { benchHistory });
