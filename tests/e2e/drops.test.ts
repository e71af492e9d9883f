import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject, onTestFinished, test } from 'vitest';
import { dropFiles } from './support/drop-files.ts';
import { fileBy, home, importLines, openFiles, RECORDING } from './support/files-page.ts';
import { openPage } from './support/open-page.ts';
import { CLIP, QUICK, reportHeadline } from './support/screens.ts';

const PICTURE = resolve(import.meta.dirname, '../../docs/live.png');
const FOLDER = import.meta.dirname;
const NOT_NOW = 'Not now. Finish what is going on first, then drop the files again.';

/** The files are known; their answers are on the screen. */
const answered = (page: Page): Promise<void> =>
  page
    .locator('import-list')
    .getByRole('button', { name: /^(Take in|OK)$/ })
    .waitFor();

test('files dropped on any screen are brought in, refused with a way on, or kept off a running set; the page stays', async () => {
  await using opened = await openPage(`${inject('appUrl')}?${QUICK}`);
  const { page, errors } = opened;
  const address = page.url();
  const list = page.locator('import-list');
  await home(page);

  // A set's keypoints on home.
  await dropFiles(page, [RECORDING], () => page.getByText('Drop a video to check it, or files to bring in').waitFor());
  await answered(page);
  expect(await importLines(page)).toEqual([expect.stringMatching(/284 frames.*New: will be taken in/)]);
  await list.getByRole('button', { name: 'Take in' }).click();
  await page.getByRole('button', { name: 'Open the set' }).click();
  const headline = await reportHeadline(page);

  // On a report, and upon each other: what cannot be used says so, what can waits beside it.
  await dropFiles(page, [PICTURE]);
  await answered(page);
  expect(await importLines(page)).toEqual([expect.stringMatching(/not from Padline\. Choose what Padline has saved/)]);
  await dropFiles(page, [CLIP, FOLDER, RECORDING]);
  await expect.poll(() => importLines(page)).toHaveLength(4);
  await answered(page);
  expect(await importLines(page)).toEqual([
    expect.stringContaining('not from Padline'),
    expect.stringMatching(/leg-press\.mp4 Video.*New: will be taken in/),
    expect.stringContaining('of a folder, choose the files in it'),
    expect.stringContaining('Here already'),
  ]);
  await list.getByRole('button', { name: 'Cancel' }).click();

  // A backup in the history.
  const backup = join(tmpdir(), `padline-drop-${process.pid}`);
  await writeFile(backup, new Uint8Array((await fileBy(page, 'Make a backup')).bytes));
  onTestFinished(() => rm(backup));
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /^History/ }).click();
  await page.locator('padline-history').waitFor();
  await dropFiles(page, [backup]);
  await answered(page);
  expect(await importLines(page)).toEqual([expect.stringMatching(/Backup of .*Stays as it is here: 1 set/)]);
  await list.getByRole('button', { name: 'OK' }).click();
  await page.getByRole('button', { name: 'Done' }).click();

  // One video is measured at once; what is dropped on it meanwhile does not come near it.
  await dropFiles(page, [CLIP]);
  await page.locator('rep-counter').waitFor();
  await dropFiles(page, [RECORDING, CLIP], () => page.getByText(NOT_NOW).waitFor());
  expect(await page.getByText(NOT_NOW).isVisible()).toBe(true);
  expect(await page.locator('padline-live').count()).toBe(1);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await openFiles(page);
  expect(await importLines(page)).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.locator('padline-home .open').first().click();
  expect(await reportHeadline(page)).toBe(headline);

  expect(page.url()).toBe(address);
  expect(page.context().pages()).toHaveLength(1);
  expect(errors).toEqual([]);
});
