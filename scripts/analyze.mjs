// npm run analyze -- CLIP... --out DIR: the built app over video files, one export per clip.
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findOrInstallBrowser } from './ensure-browser.mjs';
import { ensureBuilt, serveApp } from './support/app.mjs';
import { isMain } from './support/is-main.mjs';
import { progressLine } from './support/progress-line.mjs';

/** Inference is single-threaded, so a core each; more pages than this would crowd the memory. */
const MOST_JOBS = 4;

const USAGE = `usage: npm run analyze -- CLIP... --out DIR [options]
  --model thunder|lightning   the MoveNet that measures (thunder)
  --pad x1,y1,x2,y2           the pad line in pixels of the picture, hip end first (found by itself)
  --crop x,y,side,rotation    the square that is measured, turned clockwise by so many degrees (found by itself)
  --stature CM                the lifter's height, for centimetres (a person of usual size)
  --recordings                also write the keypoints, as NAME.recording.json
  --jobs N                    clips at a time (one per core, at most ${MOST_JOBS})`;

const MODELS = ['thunder', 'lightning'];
const LOOK_EVERY_MS = 250;
const START_MS = 60_000;
/** The slowest step without progress is loading and warming the model. */
const PATIENCE_MS = 180_000;

const nameOf = (file) => basename(file, extname(file));

/** One line, whatever was in it. */
const flat = (text) => text.replaceAll(/\s+/g, ' ').trim();

const pageAddress = (appUrl, { model, pad, crop, stature }) => {
  const address = new URL(appUrl);
  const query = { backend: 'wasm', model, headless: '1', pad, crop, stature };
  for (const [key, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(key, value);
  return address.href;
};

/** Rejects when the page has crashed: without this one would wait for a progress that never comes. */
const crashOf = (page) =>
  new Promise((_, reject) => {
    page.once('crash', () => reject(new Error('the page crashed')));
  });

/** Resolves when the report stands; rejects with the app's own message, or when nothing moves for `patience`. */
const reportStands = async (page, { patience, onProgress }) => {
  let moved = Date.now();
  let last = '';
  let uncaught = '';
  page.on('pageerror', (error) => {
    uncaught = `; the page said: ${error.message}`;
  });
  for (;;) {
    const { state, progress, problem } = await page.evaluate(() => {
      const { state, progress, problem } = window.padline;
      return { state, progress, problem };
    });
    if (state === 'report') return;
    if (state === 'problem') throw new Error(problem?.message ?? 'the app reports a problem without a name');
    const now = `${state} ${progress}`;
    if (now !== last) {
      moved = Date.now();
      last = now;
      onProgress(progress);
    }
    if (Date.now() - moved > patience) throw new Error(`no progress for ${Math.round(patience / 1000)} s${uncaught}`);
    await sleep(LOOK_EVERY_MS);
  }
};

/** Never half a file: whoever looks into the folder meanwhile finds whole reports only. */
const writeWhole = async (path, text) => {
  await writeFile(`${path}.partial`, text);
  await rename(`${path}.partial`, path);
};

const exported = async (page, file, { out, recordings }) => {
  const report = await page.evaluate(() => window.padline.exportJson());
  if (report === null) throw new Error('the app has no report to export');
  const path = join(out, `${nameOf(file)}.json`);
  await writeWhole(path, report);
  if (recordings) {
    const recording = await page.evaluate(() => window.padline.exportRecording());
    if (recording === null) throw new Error('the app has no recording to export');
    await writeWhole(join(out, `${nameOf(file)}.recording.json`), recording);
  }
  return path;
};

const drive = async (page, file, options) => {
  await page.goto(pageAddress(options.appUrl, options), { timeout: START_MS });
  await page
    .waitForFunction(() => window.padline?.state === 'home', null, { timeout: START_MS })
    .catch(() => {
      throw new Error(`the app did not start within ${START_MS / 1000} s`);
    });
  await page.setInputFiles('input[type=file]', resolve(file));
  await reportStands(page, { patience: options.patience, onProgress: (share) => options.onProgress(file, share) });
  return exported(page, file, options);
};

const analyzeOne = async (browser, file, options) => {
  const isFile = (await stat(file).catch(() => null))?.isFile();
  if (!isFile) return { file, report: null, problem: 'there is no such file' };
  // A context each: no clip sees the sets or the remembered settings of another.
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const report = await Promise.race([drive(page, file, options), crashOf(page)]);
    return { file, report, problem: null };
  } catch (error) {
    return { file, report: null, problem: flat(error.message) };
  } finally {
    await context.close();
  }
};

const analyzeAll = async (browser, files, options) => {
  const outcomes = new Array(files.length);
  let next = 0;
  const work = async () => {
    while (next < files.length) {
      const index = next++;
      outcomes[index] = await analyzeOne(browser, files[index], options);
      options.onDone(outcomes[index]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs, files.length) }, work));
  return outcomes;
};

/** See analyze.d.mts. */
export const analyze = async (files, options) => {
  await mkdir(options.out, { recursive: true });
  const executablePath = await findOrInstallBrowser();
  if (!options.appUrl) await ensureBuilt();
  const app = options.appUrl ? { url: options.appUrl, close: async () => {} } : await serveApp();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    return await analyzeAll(browser, files, {
      model: 'thunder',
      jobs: Math.min(MOST_JOBS, availableParallelism()),
      patience: PATIENCE_MS,
      onProgress: () => {},
      onDone: () => {},
      ...options,
      appUrl: app.url,
    });
  } finally {
    await browser.close();
    await app.close();
  }
};

const shown = (file, share) => `${nameOf(file)} ${Math.floor(share * 100)} %`;

/** On a terminal: one line for all clips under way. */
const progressTogether = () => {
  const line = progressLine();
  const underWay = new Map();
  return {
    update: (file, share) => {
      underWay.set(file, share);
      line.update([...underWay].map(([each, its]) => shown(each, its)).join('   '), share);
    },
    end: (file) => {
      underWay.delete(file);
      line.end();
    },
  };
};

/** In a log: a line per clip and tenth. */
const progressApart = () => {
  const lines = new Map();
  return {
    update: (file, share) => {
      if (!lines.has(file)) lines.set(file, progressLine());
      lines.get(file).update(shown(file, share), share);
    },
    end: (file) => lines.delete(file),
  };
};

/** Shows on stderr how each clip goes, and in one line why one could not be analysed. */
export const clipProgress = () => {
  const progress = process.stderr.isTTY ? progressTogether() : progressApart();
  return {
    onProgress: progress.update,
    onDone: ({ file, report, problem }) => {
      progress.end(file);
      console.error(problem === null ? `${nameOf(file)} done: ${report}` : `${file}: ${problem}`);
    },
  };
};

const wholeNumber = (text, name, least) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) throw new Error(`--${name} wants a whole number from ${least} on`);
  return value;
};

const isFourNumbers = (text) => /^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/.test(text);

/** Reads the command line; throws an Error whose message says what is wrong with it. */
export const readArguments = (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      model: { type: 'string', default: 'thunder' },
      pad: { type: 'string' },
      crop: { type: 'string' },
      stature: { type: 'string' },
      recordings: { type: 'boolean', default: false },
      jobs: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error('no clip was named');
  if (values.out === undefined) throw new Error('--out DIR is missing');
  if (!MODELS.includes(values.model)) throw new Error(`--model is one of: ${MODELS.join(', ')}`);
  if (values.pad !== undefined && !isFourNumbers(values.pad)) throw new Error('--pad wants four numbers: x1,y1,x2,y2');
  if (values.crop !== undefined && !isFourNumbers(values.crop))
    throw new Error('--crop wants four numbers: x,y,side,rotation');
  if (values.stature !== undefined && !(Number(values.stature) >= 100 && Number(values.stature) <= 230))
    throw new Error('--stature wants centimetres, 100 to 230');
  const clash = positionals.find((file, index) => positionals.findIndex((f) => nameOf(f) === nameOf(file)) < index);
  if (clash) throw new Error(`two clips are named ${nameOf(clash)}: their reports would overwrite each other`);
  const { jobs, ...rest } = values;
  return {
    files: positionals,
    options: { ...rest, ...(jobs === undefined ? {} : { jobs: wholeNumber(jobs, 'jobs', 1) }) },
  };
};

const main = async () => {
  let asked;
  try {
    asked = readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
  try {
    const outcomes = await analyze(asked.files, { ...asked.options, ...clipProgress() });
    return outcomes.every(({ problem }) => problem === null) ? 0 : 1;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
};

if (isMain(import.meta.url)) process.exitCode = await main();
