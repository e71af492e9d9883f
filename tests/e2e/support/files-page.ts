import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Download, Page } from 'playwright';
import type { GivenFile } from './screens.ts';

/** Keypoints of a real lifter, two reps. */
export const RECORDING = resolve(import.meta.dirname, '../../recordings/real-side-2reps-thunder.json');

/** A file as it came out. */
export interface TakenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** From a first visit to home. */
export const home = async (page: Page): Promise<void> => {
  const understood = page.getByRole('button', { name: 'Understood' });
  await understood
    .or(page.getByRole('button', { name: 'Backup and files' }))
    .first()
    .waitFor();
  if ((await understood.count()) > 0) await understood.click();
};

export const openFiles = (page: Page): Promise<void> => page.getByRole('button', { name: 'Backup and files' }).click();

/** Chooses files in the open dialog, and waits until it is known what they are. */
export const lookAt = async (page: Page, files: Parameters<Page['setInputFiles']>[1]): Promise<void> => {
  const list = page.locator('import-list');
  const last = list.getByRole('button', { name: 'OK', exact: true });
  if ((await last.count()) > 0) await last.click();
  await page.setInputFiles('files-dialog input[type=file]', files);
  await list.getByRole('button', { name: /^(Take in|OK)$/ }).waitFor();
};

/** Chooses files in the open dialog and takes them in. */
export const bringIn = async (page: Page, files: Parameters<Page['setInputFiles']>[1]): Promise<void> => {
  await lookAt(page, files);
  await page.getByRole('button', { name: 'Take in', exact: true }).click();
  await page.getByRole('button', { name: 'Take it back' }).waitFor();
};

/** From a first visit to the report of the first set that came of these files. */
export const openImported = async (
  page: Page,
  files: Parameters<Page['setInputFiles']>[1] = RECORDING,
): Promise<void> => {
  await home(page);
  await openFiles(page);
  await bringIn(page, files);
  await page.getByRole('button', { name: 'Open the set' }).first().click();
};

/** What is said of each file, in the order in which they were chosen. */
export const importLines = (page: Page): Promise<readonly string[]> =>
  page
    .locator('import-list li')
    .evaluateAll((lines) => lines.map((line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim()));

/** A Padline file as a chooser is given it. */
export const givenJson = (name: string, value: unknown): GivenFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(value)),
});

export const takenFile = async (download: Download): Promise<TakenFile> => ({
  name: download.suggestedFilename(),
  bytes: await readFile(await download.path()),
});

/** Presses a button that hands out a file. */
export const fileBy = async (page: Page, button: string): Promise<TakenFile> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return takenFile(await coming);
};
