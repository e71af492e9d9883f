import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { createFile, type ISOFile, MP4BoxBuffer } from 'mp4box';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { openPage } from './support/open-page.ts';
import { downloadBy } from './support/screens.ts';

const RECORDING = resolve(import.meta.dirname, '../recordings/real-side-2reps-thunder.json');

const home = async (page: Page): Promise<void> => {
  const understood = page.getByRole('button', { name: 'Understood' });
  await understood
    .or(page.getByRole('button', { name: 'Backup and files' }))
    .first()
    .waitFor();
  if ((await understood.count()) > 0) await understood.click();
};

const bringIn = async (page: Page, files: Parameters<Page['setInputFiles']>[1]): Promise<void> => {
  await page.setInputFiles('files-dialog input[type=file]', files);
  await page.getByRole('button', { name: 'Take in' }).click();
  await page.getByRole('button', { name: 'Take it back' }).waitFor();
};

const fileBy = async (page: Page, button: string): Promise<{ name: string; bytes: Buffer }> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

test('a backup is restored after everything was deleted: the same set, byte for byte', async () => {
  await using opened = await openPage(inject('appUrl'));
  const { page, errors } = opened;
  await home(page);
  await page.getByRole('button', { name: 'Backup and files' }).click();
  await bringIn(page, RECORDING);
  const backup = await fileBy(page, 'Make a backup');
  await page.getByRole('button', { name: 'Open the set' }).click();
  const before = await downloadBy(page, 'Export JSON');
  const keypoints = await downloadBy(page, 'Save keypoints');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: /^Delete all/ }).click();
  await page.getByRole('button', { name: 'Delete all', exact: true }).last().click();
  await page.getByText('None yet.').waitFor();
  await page.getByRole('button', { name: 'Backup and files' }).click();
  expect(await page.getByRole('button', { name: 'All sets (CSV)' }).isDisabled()).toBe(true);
  await bringIn(page, { name: backup.name, mimeType: 'application/gzip', buffer: backup.bytes });
  const [row] = parse((await downloadBy(page, 'All sets (CSV)')).text, { columns: true, bom: true }) as {
    set: string;
  }[];
  expect(row?.set).toBe(JSON.parse(before.text).id);
  // The same file once more has nothing new.
  await page.getByRole('button', { name: 'OK' }).first().click();
  await page.setInputFiles('files-dialog input[type=file]', {
    name: backup.name,
    mimeType: 'application/gzip',
    buffer: backup.bytes,
  });
  await page.getByText('There is nothing new in it.').first().waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.evaluate((id) => {
    const open = Object.assign(new Event('open-set', { bubbles: true, composed: true }), { id });
    document.querySelector('padline-home')?.dispatchEvent(open);
  }, row?.set);
  expect((await downloadBy(page, 'Export JSON')).text).toBe(before.text);
  expect((await downloadBy(page, 'Save keypoints')).text).toBe(keypoints.text);
  expect(errors).toEqual([]);
});

const mp4In = (bytes: Buffer): Promise<Parameters<NonNullable<ISOFile['onReady']>>[0]> =>
  new Promise((resolve, reject) => {
    const file = createFile();
    file.onReady = resolve;
    file.onError = (module, message) => reject(new Error(`${module}: ${message}`));
    file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(new Uint8Array(bytes).buffer, 0));
    file.flush();
  });

test('a set goes out as page, film, table, markers and angles that other programs read', async () => {
  await using opened = await openPage(inject('appUrl'));
  const { page, errors } = opened;
  await home(page);
  await page.getByRole('button', { name: 'Backup and files' }).click();
  await bringIn(page, RECORDING);
  await page.getByRole('button', { name: 'Open the set' }).click();

  const rows = parse((await downloadBy(page, 'Export CSV')).text, { columns: true, bom: true });
  expect(rows).toHaveLength(2);
  const trc = (await downloadBy(page, 'Markers (TRC)')).text.split('\n').map((line) => line.split('\t'));
  expect(trc[2]?.[3]).toBe('17');
  expect(trc.slice(6).filter((cells) => cells.length > 1)).toHaveLength(Number(trc[2]?.[2]));
  const mot = (await downloadBy(page, 'Angles (MOT)')).text.split('endheader\n');
  expect(mot[1]?.trim().split('\n')[0]?.split('\t')[0]).toBe('time');
  const svg = (await downloadBy(page, 'SVG drawing')).text;
  expect(svg).toContain('<title id="title">');
  expect((await fileBy(page, 'PNG picture')).bytes.subarray(1, 4).toString()).toBe('PNG');

  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array((await fileBy(page, 'PDF page')).bytes) }).promise;
  expect(pdf.numPages).toBe(1);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain('Leg press set');

  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: 'Film of the outline' }).click();
  const take = page.getByRole('button', { name: 'Save or share it' });
  await Promise.race([coming, take.waitFor({ timeout: 120_000 }).then(() => take.click())]);
  const film = await mp4In(await readFile(await (await coming).path()));
  expect(film.videoTracks).toHaveLength(1);
  expect(film.duration / film.timescale).toBeGreaterThan(8);
  expect(errors).toEqual([]);
});
