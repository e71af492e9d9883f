import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { remux } from '../capture/remux.ts';
import {
  bringIn,
  fileBy,
  givenJson,
  home,
  importLines,
  lookAt,
  openFiles,
  openImported,
} from './support/files-page.ts';
import { openPage } from './support/open-page.ts';
import { CLIP, downloadBy, type GivenFile, givenVideo, QUICK } from './support/screens.ts';

/** The model loads and a short clip is measured, on a slow and busy machine. */
const VIDEO_MS = 120_000;

const TAKEN_BACK = 'All of it is taken back.';

const givenTable = (name: string, lines: readonly string[]): GivenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
});

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (time: Date): string => `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;

/** As Hevy writes a time. */
const hevyTime = (time: Date): string => {
  const month = time.toLocaleString('en', { month: 'short' });
  return `${time.getDate()} ${month} ${time.getFullYear()}, ${two(time.getHours())}:${two(time.getMinutes())}`;
};

const done = (page: Page): Promise<void> => page.getByRole('button', { name: 'Done' }).click();

const back = (page: Page): Promise<void> => page.getByRole('button', { name: 'Back', exact: true }).click();

const takeBack = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText(TAKEN_BACK).first().waitFor();
};

/** What home lists, in full. */
const setLines = (page: Page): Promise<readonly string[]> => page.locator('padline-home .open').allInnerTexts();

const loadShown = async (page: Page): Promise<string> => {
  await page.locator('padline-home .open').first().click();
  await page.locator('padline-report h1').waitFor();
  const load = await page.getByLabel('Load', { exact: true }).last().inputValue();
  await back(page);
  return load;
};

test('sets, keypoints and logs are seen before they are taken in, known again, joined and taken back', async () => {
  await using opened = await openPage(inject('appUrl'));
  const { page, errors } = opened;
  await openImported(page);
  const json = await downloadBy(page, 'Export JSON');
  const keypoints = await downloadBy(page, 'Save keypoints');
  const set = JSON.parse(json.text);
  await back(page);
  const [first] = await setLines(page);
  await openFiles(page);

  // The same set, and its keypoints, once more: under their own names, under others, and beside what is no set at all.
  await lookAt(page, [
    givenJson('again.json', set),
    givenJson('keypoints-again.json', JSON.parse(keypoints.text)),
    givenJson('other-id.json', { ...set, id: 'another' }),
    givenJson('too-new.json', { ...set, version: 2 }),
    givenJson('damaged.json', { ...set, reps: 'two' }),
    givenJson('shopping.json', { milk: 2 }),
  ]);
  const known = await importLines(page);
  for (const line of known.slice(0, 3)) expect(line).toContain('Here already');
  expect(known[3]).toContain('newer Padline');
  expect(known[4]).toContain('damaged');
  expect(known[5]).toContain('not from Padline');
  expect(await page.getByRole('button', { name: 'Take in', exact: true }).count()).toBe(0);

  // Another set, without its keypoints, beside one that cannot be read: it alone is taken in, and taken back.
  const yesterday = new Date(Date.parse(set.createdAt) - 86_400_000);
  const other = { ...set, id: 'of-yesterday', createdAt: yesterday.toISOString() };
  await bringIn(page, [givenJson('yesterday.json', other), givenJson('shopping.json', { milk: 2 })]);
  await page.locator('import-list').getByText('1 file taken in, 1 not.').waitFor();
  expect(await importLines(page)).toEqual([
    expect.stringMatching(/^yesterday\.json .*2 reps.*Without its keypoints.*Taken in/),
    expect.stringContaining('not from Padline'),
  ]);
  await takeBack(page);
  await done(page);
  await expect.poll(() => setLines(page)).toEqual([first]);
  // What was taken back can be taken in again, now with a film of the same joints beside it.
  await openFiles(page);
  await bringIn(page, [
    givenJson('yesterday.json', other),
    givenJson('its-keypoints.json', JSON.parse(keypoints.text)),
  ]);
  expect((await importLines(page))[0]).not.toContain('Without its keypoints');
  await done(page);
  await expect.poll(() => setLines(page)).toHaveLength(2);

  // A log of Hevy, in pounds: one set of each day, and one that was never filmed.
  await openFiles(page);
  const hevyRow = (at: Date, pounds: number): string =>
    `"Legs","${hevyTime(at)}","${hevyTime(new Date(at.getTime() + 3_600_000))}","","Leg Press (Machine)","","",0,"normal",${pounds},2,"","",""`;
  const head =
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_lbs","reps","distance_miles","duration_seconds","rpe"';
  const today = new Date(set.createdAt);
  const longAgo = new Date(2021, 4, 3, 18, 30);
  const hevy = givenTable('hevy.csv', [head, ...[yesterday, today, longAgo].map((at) => hevyRow(at, 220.46))]);
  await bringIn(page, hevy);
  expect((await importLines(page))[0]).toMatch(/New: 2 sets\..*Not filmed, so left out: 1 set\..*Taken in/);
  await done(page);
  expect(await loadShown(page)).toBe('100');

  // Strong's, in a language with a decimal comma, and without a unit: it is asked for, and whether 100 kg may go.
  await openFiles(page);
  const strong = givenTable('strong.csv', [
    'Date;Workout Name;Exercise Name;Set Order;Weight;Reps',
    `${dayOf(today)} ${two(today.getHours())}:${two(today.getMinutes())}:00;Legs;Leg Press;1;82,5;2`,
  ]);
  await lookAt(page, strong);
  expect((await importLines(page))[0]).toContain('Another load here: 1 set.');
  await page.getByLabel('Its weights are in').selectOption('lb');
  await page.getByRole('checkbox', { name: /^Replace loads/ }).check();
  await page.getByRole('button', { name: 'Take in', exact: true }).click();
  await page.getByRole('button', { name: 'Take it back' }).waitFor();
  await done(page);
  expect(Number(await loadShown(page))).toBeCloseTo(37.4, 1);
  await openFiles(page);
  await takeBack(page);
  await done(page);
  expect(await loadShown(page)).toBe('100');

  // What goes out to a logger comes back as known: the camera's sets, and they alone.
  await openFiles(page);
  await page.getByRole('button', { name: 'For Hevy' }).click();
  await page.getByText('There are no sets from the camera yet.', { exact: false }).first().waitFor();
  const filmed = { ...set, id: 'by-camera', source: { ...set.source, kind: 'camera', name: undefined } };
  await bringIn(page, givenJson('camera.json', { ...filmed, createdAt: longAgo.toISOString() }));
  await bringIn(page, hevy);
  const written = await fileBy(page, 'For Hevy');
  expect(parse(written.bytes, { columns: true, bom: true })).toMatchObject([{ weight_kg: '100', reps: '2' }]);
  await lookAt(page, { ...hevy, name: written.name, buffer: written.bytes });
  expect((await importLines(page))[0]).toMatch(/The same already: 1 set\..*Here already/);
  expect(errors).toEqual([]);
});

/** The browser's memory fails once, as a full one does: in the middle of the `nth` record that is written from now on. */
const failOnce = (page: Page, nth: number): Promise<void> =>
  page.evaluate((failing) => {
    const { put } = IDBObjectStore.prototype;
    let written = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
      const request = put.apply(this, args);
      if (++written === failing)
        request.addEventListener('success', (event) => {
          event.stopImmediatePropagation();
          this.transaction.abort();
        });
      return request;
    };
  }, nth);

test('a backup whose end is missing, or that the memory does not take, leaves all as it was, and is taken in after that', async () => {
  await using opened = await openPage(inject('appUrl'));
  const { page, errors } = opened;
  await openImported(page);
  const set = JSON.parse((await downloadBy(page, 'Export JSON')).text);
  await back(page);
  const onDay = (day: number) => ({ ...set, id: `of-${day}`, createdAt: new Date(2024, 5, day, 18).toISOString() });
  await openFiles(page);
  await bringIn(
    page,
    [1, 2, 3].map((day) => givenJson(`${day}.json`, onDay(day))),
  );
  const backup = await fileBy(page, 'Make a backup');
  await done(page);
  await page.getByRole('button', { name: /^Delete all/ }).click();
  await page.getByRole('button', { name: 'Delete all', exact: true }).last().click();
  await page.getByText('None yet.').waitFor();
  await openFiles(page);
  await bringIn(page, givenJson('own.json', onDay(9)));
  // The list is drawn anew once the import has told that it is done.
  await expect.poll(() => setLines(page)).toHaveLength(1);
  const before = await setLines(page);

  const plain = gunzipSync(new Uint8Array(backup.bytes)).toString();
  const given = (name: string, buffer: Buffer): GivenFile => ({ name, mimeType: 'application/octet-stream', buffer });
  await lookAt(page, [
    given('half.gz', backup.bytes.subarray(0, Math.round(backup.bytes.length / 2))),
    given('without-end.ndjson', Buffer.from(plain.split('\n').slice(0, -2).join('\n'))),
  ]);
  for (const line of await importLines(page)) expect(line).toMatch(/damaged|The end of this file is missing/);
  expect(await page.getByRole('button', { name: 'Take in', exact: true }).count()).toBe(0);

  await lookAt(page, given('whole.ndjson', Buffer.from(plain)));
  await failOnce(page, 4);
  await page.getByRole('button', { name: 'Take in', exact: true }).click();
  await page.locator('import-list .trouble').waitFor();
  await expect.poll(() => setLines(page)).toEqual(before);
  await page.reload();
  await expect.poll(() => setLines(page)).toEqual(before);
  await openFiles(page);
  await bringIn(page, given(backup.name, backup.bytes));
  await expect.poll(() => setLines(page)).toHaveLength(5);
  expect(errors).toEqual([]);
});

/** The clip's first rep. */
const oneRep = async (): Promise<Buffer> => {
  const { file } = await remux(new Blob([new Uint8Array(await readFile(CLIP))]), { packets: 130 });
  return Buffer.from(await file.arrayBuffer());
};

test('videos are measured one after the other behind the screen, give way to a set, and stop when told', async () => {
  await using opened = await openPage(`${inject('appUrl')}?${QUICK}`);
  const { page, errors } = opened;
  await home(page);
  await openFiles(page);
  const video = await oneRep();
  await lookAt(page, [
    givenVideo('cut-off.mp4', video.subarray(0, 3000)),
    givenVideo('first.mp4', video),
    givenVideo('second.mp4', video),
  ]);
  await page.getByRole('button', { name: 'Take in', exact: true }).click();
  await page.locator('import-list li', { hasText: 'cut-off.mp4' }).locator('.trouble').waitFor();
  const inWork = page.locator('import-list progress').first();
  const shareOf = (): Promise<number> => inWork.evaluate((progress) => (progress as HTMLProgressElement).value);
  await expect.poll(shareOf, { timeout: VIDEO_MS }).toBeGreaterThan(0.05);
  await page.getByRole('button', { name: 'Pause' }).click();
  // A picture that is in the model already may still come.
  await page.waitForTimeout(1000);
  const paused = await shareOf();
  await page.waitForTimeout(500);
  expect(await shareOf()).toBe(paused);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(shareOf, { timeout: VIDEO_MS }).toBeGreaterThan(paused);

  await done(page);
  await page.getByRole('button', { name: 'Show me the demo' }).click();
  await page.locator('rep-counter').waitFor({ timeout: VIDEO_MS });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page
    .getByText(/^Paused: 0 done, 2 to go\./)
    .first()
    .waitFor();
  await openFiles(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.locator('import-list li', { hasText: 'first.mp4' }).getByText('Taken in').waitFor({ timeout: VIDEO_MS });
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Take it back' }).waitFor();
  const lines = await importLines(page);
  expect(lines[1]).toContain('Taken in');
  expect(lines[2]).toContain('Left out');
  await expect.poll(() => setLines(page)).toEqual([expect.stringMatching(/1 rep[\s\S]*first\.mp4/)]);
  await takeBack(page);
  await expect.poll(() => setLines(page)).toEqual([]);
  expect(errors).toEqual([]);
});
