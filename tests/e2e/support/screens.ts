import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Download, Page } from 'playwright';
import { remux } from '../../capture/remux.ts';

/** A rendered lifter, six reps; the hips leave the pad in the last two. */
export const CLIP = resolve(import.meta.dirname, '../../../public/demo/leg-press.mp4');

/** What a file chooser is given. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const givenVideo = (name: string, buffer: Buffer): GivenFile => ({ name, mimeType: 'video/mp4', buffer });

/** The clip's first seven seconds: two reps. */
export const twoReps = async (): Promise<GivenFile> => {
  const { file } = await remux(new Blob([new Uint8Array(await readFile(CLIP))]), { packets: 216 });
  return givenVideo('two-reps.mp4', Buffer.from(await file.arrayBuffer()));
};

/** Lightning on WebAssembly is the same on every machine, and fast enough for a test. */
export const QUICK = 'model=lightning&backend=wasm';

/** A file is picked as a lifter picks it. */
export const checkVideo = async (page: Page, file: string | GivenFile): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Check a video' }).first().click();
  await (await chooser).setFiles(file);
};

/** The report's headline, when it stands; after a set before the camera from the card that stands first. */
export const reportHeadline = async (page: Page, timeout = 150_000): Promise<string> => {
  const headline = page.locator('padline-report h1');
  const whole = page.getByRole('button', { name: 'Whole report' });
  await headline.or(whole).first().waitFor({ timeout });
  if ((await whole.count()) > 0) await whole.click();
  return headline.innerText();
};

/** The cells of the report's table, row by row, without its head. */
export const repRows = (page: Page): Promise<readonly (readonly string[])[]> =>
  page
    .locator('rep-table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())),
    );

/** Presses a button that hands out a file. */
export const downloadBy = async (page: Page, button: string): Promise<{ name: string; text: string }> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readDownload(await coming);
};

export const readDownload = async (download: Download): Promise<{ name: string; text: string }> => ({
  name: download.suggestedFilename(),
  text: await readFile(await download.path(), 'utf8'),
});
