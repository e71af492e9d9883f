// npm test: everything that the tests need, then all but the long ones. Arguments go to Vitest; `--project clips` runs the long ones.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findOrInstallBrowser } from './ensure-browser.mjs';
import { fetchModels } from './fetch-models.mjs';
import { buildApp } from './support/app.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = join(ROOT, '.padline/test-results.json');

/** Runs a program of node_modules with our own node; exits with its code when it fails. */
const runOrExit = (script, args) => {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
};

const checkTypes = () => {
  for (const project of ['tsconfig.json', 'src/core/tsconfig.json', 'src/worker/tsconfig.json']) {
    runOrExit('typescript/bin/tsc', ['-p', project]);
  }
};

/** One plain line that any machine can read; a file that could not even be loaded counts as one failure. */
const closingLine = () => {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(RESULTS, 'utf8'),
  );
  const failed = success ? numFailedTests : Math.max(1, numFailedTests);
  const skipped = numPendingTests + numTodoTests;
  return `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
};

const USUAL = ['node', 'browser', 'sound', 'e2e', 'live'].flatMap((name) => ['--project', name]);

const runTests = (args) => {
  rmSync(RESULTS, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  const projects = args.includes('--project') ? [] : USUAL;
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...projects, ...args],
    { cwd: ROOT, stdio: 'inherit' },
  );
  return status ?? 1;
};

try {
  await fetchModels();
  await findOrInstallBrowser();
  console.log('Checking types, style and build');
  checkTypes();
  runOrExit('@biomejs/biome/bin/biome', ['check', '.']);
  await buildApp();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const status = runTests(process.argv.slice(2));
if (existsSync(RESULTS)) console.log(closingLine());
process.exitCode = status;
