// npm run bench:core [-- --minutes N]: what the live pass costs per frame over an hour of frames, and what it keeps.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');
/** The core's share of a frame, milliseconds. */
const TARGET_MS = 0.5;
/** The track may grow by this factor between its first minute and its last. */
const MOST_GROWTH = 1.5;

/** Bundled as the app is: a module runner's own lookups would count as the core's. */
const withBundle = async (use) => {
  const outDir = await mkdtemp(join(tmpdir(), 'padline-bench-core-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir,
        emptyOutDir: true,
        ssr: 'scripts/bench-core/live-hour.ts',
        rollupOptions: { output: { entryFileNames: 'live-hour.mjs' } },
      },
    });
    return await use(await import(pathToFileURL(join(outDir, 'live-hour.mjs')).href));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
};

const ms = (value) => value.toFixed(3).padStart(9);
const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`.padStart(11);

const print = ({ frames, step, repEnds, reference, moments }) => {
  console.log(`${frames} frames, milliseconds each        p50      p95     most`);
  console.log(`  live pass                    ${ms(step.p50)}${ms(step.p95)}${ms(step.most)}`);
  console.log(`  its frames that end a rep    ${ms(repEnds.p50)}${ms(repEnds.p95)}${ms(repEnds.most)}`);
  console.log(`  reading a pose from its JSON ${ms(reference.p50)}${ms(reference.p95)}${ms(reference.most)}`);
  console.log(`  ratio of the two             ${ms(step.p50 / reference.p50)}${ms(step.p95 / reference.p95)}`);
  console.log('  minute   reps      track       heap   step p50   step p95');
  for (const { minute, reps, trackBytes, heapBytes, step: since } of moments)
    console.log(
      `  ${String(minute).padStart(6)}${String(reps).padStart(7)}${kilobytes(trackBytes)}${kilobytes(heapBytes)}  ${ms(since.p50)}  ${ms(since.p95)}`,
    );
};

const verdict = ({ step, moments }) => {
  const [first, last] = [moments[0], moments.at(-1)];
  const problems = [];
  if (step.p95 > TARGET_MS) problems.push(`a frame takes ${step.p95.toFixed(2)} ms (p95), more than ${TARGET_MS}`);
  if (last.trackBytes > MOST_GROWTH * first.trackBytes)
    problems.push(
      `the track grows, from ${kilobytes(first.trackBytes).trim()} to ${kilobytes(last.trackBytes).trim()}`,
    );
  return problems;
};

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const minutes = Number(values.minutes);
if (!Number.isInteger(minutes) || minutes < 2) throw new Error('--minutes wants a whole number from 2 on');
if (!globalThis.gc) throw new Error('start it by npm run bench:core: the heap is only told after collecting garbage');
const measured = await withBundle(({ liveHour }) =>
  liveHour(minutes, [1, ...[0.25, 0.5, 0.75, 1].map((share) => Math.round(share * minutes))], globalThis.gc),
);
print(measured);
const problems = verdict(measured);
for (const problem of problems) console.log(`  TOO MUCH: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
