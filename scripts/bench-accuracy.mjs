// npm run bench:accuracy [-- DIR] [options]: every clip of DIR against its truth.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze, clipProgress } from './analyze.mjs';
import { markdownTable } from './bench-accuracy/markdown-table.mjs';
import { folderOf, record, recordingOf } from './bench-accuracy/record.mjs';
import { refoldClips } from './bench-accuracy/refold-clips.mjs';
import { ensureScore, printScore, totalsOf } from './bench-accuracy/score.mjs';
import { VARIANTS } from './bench-accuracy/variants.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const CLIPS = resolve(ROOT, '../shared/data/clips');
const VIDEO = /\.(mp4|mov|webm|mkv)$/i;
const USAGE = `usage: npm run bench:accuracy -- [DIR] [options]
  --model thunder|lightning   the MoveNet that measures (thunder)
  --refold                    judge the recordings of the last run anew, without the detector
  --ablate                    a Markdown table with each part of the method switched off
  --fresh                     with --ablate: run the detector even where its recordings are up to date`;

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      model: { type: 'string', default: 'thunder' },
      refold: { type: 'boolean', default: false },
      ablate: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 1) throw new Error(`one folder of clips at a time\n${USAGE}`);
  if (!['thunder', 'lightning'].includes(values.model))
    throw new Error(`--model is one of: thunder, lightning\n${USAGE}`);
  if (values.refold && (values.ablate || values.fresh))
    throw new Error(`--refold runs no detector, and goes with neither --ablate nor --fresh\n${USAGE}`);
  return { ...values, folder: resolve(positionals[0] ?? CLIPS) };
};

const clipsOf = async (folder) => {
  if (!existsSync(folder))
    throw new Error(`There are no clips at ${folder}; name another folder: npm run bench:accuracy -- DIR`);
  const clips = (await readdir(folder)).filter((name) => VIDEO.test(name)).sort();
  if (clips.length === 0) throw new Error(`There is no video in ${folder}`);
  return clips.map((name) => join(folder, name));
};

/** The built app over every clip. */
const runApp = async (clips, { folder, model }) => {
  const out = folderOf(model, 'app');
  // A report of an earlier run must not stand in for a clip that fails now.
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const outcomes = await analyze(clips, { out, model, recordings: true, ...clipProgress() });
  return printScore(folder, out) && outcomes.every(({ problem }) => problem === null);
};

const refoldLast = async (clips, { folder, model }) => {
  const recordings = folderOf(model, 'app');
  const without = clips.filter((clip) => !existsSync(recordingOf(recordings, clip)));
  if (without.length === clips.length)
    throw new Error(`There is no recording in ${recordings}; run without --refold first`);
  if (without.length > 0) console.error(`without a recording: ${without.join(', ')}`);
  return refoldClips(clips, { folder: recordings, parts: {} }, (reports) => printScore(folder, reports));
};

const ablate = async (clips, { folder, model, fresh }) => {
  const sources = [...new Set(VARIANTS.map(({ source }) => source))];
  const recordings = {};
  for (const source of sources) recordings[source] = await record(clips, { model, source, fresh });
  const rows = [];
  for (const { name, source, parts } of VARIANTS) {
    console.error(name);
    const totals = await refoldClips(clips, { folder: recordings[source], parts }, (reports) =>
      totalsOf(folder, reports),
    );
    rows.push({ name, totals });
  }
  console.log(markdownTable(`${model}, ${clips.length} clips`, rows));
  return true;
};

const main = async () => {
  const asked = readArguments();
  ensureScore();
  const clips = await clipsOf(asked.folder);
  if (asked.refold) return refoldLast(clips, asked);
  return asked.ablate ? ablate(clips, asked) : runApp(clips, asked);
};

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
