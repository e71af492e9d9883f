// npm run bench:accuracy [-- DIR] [--model thunder|lightning]: every clip of DIR against its truth.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze, clipProgress } from './analyze.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const CLIPS = resolve(ROOT, '../shared/data/clips');
const SCORE = resolve(ROOT, '../shared/tools/score.mjs');
const VIDEO = /\.(mp4|mov|webm|mkv)$/i;

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { model: { type: 'string', default: 'thunder' } },
  });
  if (positionals.length > 1) throw new Error('one folder of clips at a time');
  if (!['thunder', 'lightning'].includes(values.model)) throw new Error('--model is one of: thunder, lightning');
  return {
    folder: resolve(positionals[0] ?? CLIPS),
    model: values.model,
  };
};

const clipsOf = async (folder) => {
  if (!existsSync(folder))
    throw new Error(`There are no clips at ${folder}; name another folder: npm run bench:accuracy -- DIR`);
  const clips = (await readdir(folder)).filter((name) => VIDEO.test(name)).sort();
  if (clips.length === 0) throw new Error(`There is no video in ${folder}`);
  return clips.map((name) => join(folder, name));
};

const main = async () => {
  const { folder, model } = readArguments();
  if (!existsSync(SCORE))
    throw new Error(`The scoring tool is not at ${SCORE}; this benchmark needs it beside the project.`);
  const clips = await clipsOf(folder);
  const out = join(ROOT, '.padline/bench', model);
  // A report of an earlier run must not stand in for a clip that fails now.
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const outcomes = await analyze(clips, { out, model, recordings: true, ...clipProgress() });
  const { status } = spawnSync(process.execPath, [SCORE, '--truth', folder, '--reports', out], { stdio: 'inherit' });
  return status === 0 && outcomes.every(({ problem }) => problem === null) ? 0 : 1;
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
