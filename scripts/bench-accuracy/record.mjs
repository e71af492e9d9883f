import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { analyze, clipProgress } from '../analyze.mjs';
import { CHROMIUM_ARGS, findOrInstallBrowser } from '../ensure-browser.mjs';
import { fetchModels } from '../fetch-models.mjs';
import { importTypeScript } from '../support/import-typescript.mjs';
import { withPage } from './with-page.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const START_MS = 60_000;
/** Decoding and the slowest model on one slow core, for the longest clip. */
const CLIP_MS = 1_800_000;

export const nameOf = (file) => basename(file, extname(file));

/** Where the recordings of these poses are kept; those of the app have no suffix. */
export const folderOf = (model, source) =>
  join(ROOT, '.padline/bench', source === 'app' ? model : `${model}-${source}`);

export const recordingOf = (folder, clip) => join(folder, `${nameOf(clip)}.recording.json`);

export const readRecording = async (folder, clip) => JSON.parse(await readFile(recordingOf(folder, clip), 'utf8'));

const changedAt = async (path) => (await stat(path).catch(() => null))?.mtimeMs ?? 0;

/** The clips whose recording is older than the built app or the clip itself, or is not there. */
const outOfDate = async (clips, folder) => {
  const builtAt = await changedAt(join(ROOT, 'dist/index.html'));
  const fresh = await Promise.all(
    clips.map(async (clip) => {
      const recordedAt = await changedAt(recordingOf(folder, clip));
      return recordedAt > 0 && recordedAt >= builtAt && recordedAt >= (await changedAt(clip));
    }),
  );
  return clips.filter((_, i) => !fresh[i]);
};

const mustHaveWorked = (outcomes) => {
  const failed = outcomes.find(({ problem }) => problem !== null);
  if (failed) throw new Error(`${failed.file}: ${failed.problem}`);
};

const recordApp = async (clips, { model, folder }) =>
  mustHaveWorked(await analyze(clips, { out: folder, model, recordings: true, ...clipProgress() }));

/** The app's own crop of each clip, but not turned. One clip after the other: each has its own crop. */
const recordLevel = async (clips, { model, folder }) => {
  const { levelCrop } = await importTypeScript('scripts/bench-accuracy/refold.ts');
  for (const clip of clips) {
    const crop = levelCrop(await readRecording(folderOf(model, 'app'), clip));
    if (!crop) throw new Error(`${nameOf(clip)}: nobody was seen`);
    const { centreX, centreY, side, rotation } = crop;
    const text = [centreX, centreY, side, rotation].map((value) => value.toFixed(2)).join(',');
    mustHaveWorked(await analyze([clip], { out: folder, model, crop: text, recordings: true, ...clipProgress() }));
  }
};

const recordOwnCropOf = async (browser, url, clip, model) => {
  const page = await browser.newPage();
  try {
    page.setDefaultTimeout(CLIP_MS);
    await page.goto(url, { timeout: START_MS });
    await page.waitForFunction(() => 'recordOwnCrop' in window, null, { timeout: START_MS });
    await page.setInputFiles('input[type=file]', resolve(clip));
    return await page.evaluate((name) => window.recordOwnCrop(name), `movenet-${model}`);
  } finally {
    await page.close();
  }
};

const recordOwnCrop = async (clips, { model, folder }) => {
  await fetchModels();
  const browser = await chromium.launch({ executablePath: await findOrInstallBrowser(), args: CHROMIUM_ARGS });
  try {
    await withPage(join(import.meta.dirname, 'own-crop'), async (url) => {
      for (const clip of clips) {
        const path = recordingOf(folder, clip);
        await writeFile(`${path}.partial`, JSON.stringify(await recordOwnCropOf(browser, url, clip, model)));
        await rename(`${path}.partial`, path);
        console.error(`${nameOf(clip)} done: ${path}`);
      }
    });
  } finally {
    await browser.close();
  }
};

const RECORDERS = { app: recordApp, level: recordLevel, 'own-crop': recordOwnCrop };

/**
 * Runs the detector over every clip whose recording is missing or out of date (`fresh`: over all). Gives the folder of
 * the recordings.
 */
export const record = async (clips, { model, source, fresh }) => {
  const folder = folderOf(model, source);
  await mkdir(folder, { recursive: true });
  const needed = fresh ? clips : await outOfDate(clips, folder);
  if (needed.length > 0) {
    console.error(`${needed.length} of ${clips.length} clips to be seen (${model}, ${source})`);
    await RECORDERS[source](needed, { model, folder });
  }
  return folder;
};
