import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

/** A file of src/ or tests/ by its path from the root, with `/`. */
interface Source {
  readonly path: string;
  readonly text: string;
}

/**
 * Who may reach what; the longest matching row counts for a file, its own folder is always allowed.
 * A row's entries are beginnings of paths from the root.
 */
const MAY_REACH: Readonly<Record<string, readonly string[]>> = {
  'src/core/vocabulary/': [],
  'src/core/signal/': ['src/core/vocabulary/units.ts'],
  'src/core/geometry/': ['src/core/vocabulary/', 'src/core/signal/'],
  'src/core/reps/': ['src/core/vocabulary/', 'src/core/signal/', 'src/core/geometry/'],
  'src/core/coaching/': ['src/core/vocabulary/', 'src/core/signal/', 'src/core/geometry/', 'src/core/reps/'],
  'src/core/live/': [
    'src/core/vocabulary/',
    'src/core/signal/',
    'src/core/geometry/',
    'src/core/reps/',
    'src/core/coaching/',
  ],
  'src/core/session/': [
    'src/core/vocabulary/',
    'src/core/signal/',
    'src/core/geometry/',
    'src/core/reps/',
    'src/core/coaching/',
  ],
  'src/core/report/': [
    'src/core/vocabulary/',
    'src/core/signal/',
    'src/core/geometry/',
    'src/core/reps/',
    'src/core/coaching/',
  ],
  'src/core/history/': [
    'src/core/vocabulary/',
    'src/core/signal/',
    'src/core/geometry/',
    'src/core/coaching/',
    'src/core/report/',
  ],
  'src/core/': ['src/core/'],
  'src/worker/': ['src/core/'],
  'src/capture/': ['src/core/', 'src/worker/protocol.ts'],
  'src/store/': ['src/core/'],
  'src/store/export/': ['src/core/', 'src/store/', 'src/words/'],
  'src/words/': ['src/core/'],
  'src/ui/': ['src/core/', 'src/words/'],
  'src/app/': ['src/core/', 'src/capture/', 'src/store/', 'src/words/'],
  'src/': ['src/'],
};

/** A new Worker(new URL(...)) is no import, but it reaches a file all the same; here is who may start whom. */
const MAY_START: Readonly<Record<string, readonly string[]>> = {
  'src/capture/': ['src/worker/pose.worker.ts'],
};

/** Folders whose files may name packages: what they are for. Only main.ts, main/ and main.css stand beside them. */
const MAY_USE_PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  'src/core/': [],
  'src/worker/': [/^@tensorflow(-models)?\//],
  'src/capture/': [/^mediabunny$/],
  'src/store/': [/^pouchdb/, /^d3-/],
  'src/store/export/': [/^d3-/, /^mediabunny$/, /^jspdf$/, /^svg2pdf\.js$/, /^@lit\/localize$/],
  'src/words/': [/^lit(\/|$)/, /^@lit\/localize$/],
  'src/ui/': [/^lit(\/|$)/, /^@lit(-labs)?\//, /^@observablehq\/plot$/, /^d3-/],
  'src/app/': [/^@lit\/localize$/],
  'src/': [/^lit(\/|$)/],
};

/** Words that would make the core's answer depend on anything but its arguments. */
const NOT_IN_CORE = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\b|\bcrypto\b/;

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`])\/\/.*$/gm, '$1');

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\s]+)\1/g;
const ADDRESS = /new URL\(\s*(['"])(\.[^'"]+)\1\s*,\s*import\.meta\.url/g;

const named = (text: string, pattern: RegExp): string[] =>
  [...withoutComments(text).matchAll(pattern)].map((match) => match[2] as string);

const isRelative = (name: string): boolean => name.startsWith('.');
const placeOf = (path: string, name: string): string => normalize(join(dirname(path), name.replace(/\?.*$/, '')));

/** The longest key of the table that the path begins with. */
const rowOf = (table: Readonly<Record<string, unknown>>, path: string): string | undefined =>
  Object.keys(table)
    .filter((row) => path.startsWith(row))
    .sort((a, b) => b.length - a.length)[0];

const foreignImports = ({ path, text }: Source): string[] => {
  const row = rowOf(MAY_REACH, path) ?? '';
  const allowed = [...(MAY_REACH[row] ?? []), ...(row === 'src/' ? [] : [row])];
  return named(text, IMPORT)
    .filter(isRelative)
    .map((name) => placeOf(path, name))
    .filter((place) => !allowed.some((beginning) => place.startsWith(beginning)))
    .map((place) => `${path} imports ${place}`);
};

const foreignWorkers = ({ path, text }: Source): string[] => {
  const row = rowOf(MAY_START, path);
  const allowed = row ? (MAY_START[row] ?? []) : [];
  return named(text, ADDRESS)
    .map((name) => placeOf(path, name))
    .filter((place) => place.endsWith('.worker.ts') && !allowed.includes(place))
    .map((place) => `${path} starts ${place}`);
};

const foreignPackages = ({ path, text }: Source): string[] => {
  const allowed = MAY_USE_PACKAGES[rowOf(MAY_USE_PACKAGES, path) ?? ''] ?? [];
  return named(text, IMPORT)
    .filter((name) => !isRelative(name))
    .filter((name) => !allowed.some((pattern) => pattern.test(name)))
    .map((name) => `${path} uses ${name}`);
};

const impureCore = ({ path, text }: Source): string[] => {
  const word = path.startsWith('src/core/') ? NOT_IN_CORE.exec(withoutComments(text)) : null;
  return word ? [`${path} says ${word[0]}`] : [];
};

/** Tests of the whole, which no single source answers for. */
const isHomeless = (path: string): boolean =>
  path === 'tests/architecture.test.ts' ||
  ['tests/e2e/', 'tests/clips/', 'tests/property/'].some((whole) => path.startsWith(whole));

const misplacedTests = (paths: readonly string[], standing: ReadonlySet<string>): string[] =>
  paths
    .filter((path) => !isHomeless(path))
    .filter((path) => {
      const place = path.replace(/^tests\//, '').replace(/(\.browser)?\.test\.ts$/, '');
      return !standing.has(`src/${place}.ts`) && !standing.has(`${place}.mjs`);
    })
    .map((path) => `${path} tests nothing`);

const texts: Record<string, string> = import.meta.glob('/src/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = Object.entries(texts).map(([path, text]): Source => ({ path: path.slice(1), text }));
const scripts = Object.keys(import.meta.glob('/scripts/**/*.mjs')).map((path) => path.slice(1));
const tests = Object.keys(import.meta.glob('/tests/**/*.test.ts')).map((path) => path.slice(1));

describe('the house', () => {
  test('src/ has sources to check', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  test('every folder imports only from its row of the table', () => {
    expect(sources.flatMap(foreignImports)).toEqual([]);
  });

  test('only capture starts the worker', () => {
    expect(sources.flatMap(foreignWorkers)).toEqual([]);
  });

  test('every folder uses only its own packages: none in the core, TensorFlow.js in the worker alone', () => {
    expect(sources.flatMap(foreignPackages)).toEqual([]);
  });

  test('the core asks for neither time nor chance', () => {
    expect(sources.flatMap(impureCore)).toEqual([]);
  });

  test('every test stands where its source stands', () => {
    expect(misplacedTests(tests, new Set([...sources.map(({ path }) => path), ...scripts]))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const planted = (path: string, text: string): Source => ({ path, text });

  test.each([
    ['src/ui/live/x.ts', "import { training } from '../../app/training.ts';"],
    ['src/app/x.ts', "import type { Report } from '../ui/review/report.ts';"],
    ['src/store/x.ts', "export { x } from '../capture/x.ts';"],
    ['src/capture/x.ts', "import { estimator } from '../worker/estimator.ts';"],
    ['src/core/x.ts', "import type { ToWorker } from '../worker/protocol.ts';"],
    ['src/core/signal/x.ts', "import type { Pose } from '../vocabulary/pose.ts';"],
    ['src/core/reps/x.ts', "import { alert } from '../coaching/alert.ts';"],
    ['src/core/session/x.ts', "import { advise } from '../report/advise.ts';"],
    ['src/core/vocabulary/x.ts', "const late = () => import('../geometry/angle.ts');"],
    ['src/ui/x.ts', "import '../main.ts';"],
  ])('foreignImports(%s) catches %s', (path, text) => {
    expect(foreignImports(planted(path, text))).toHaveLength(1);
  });

  test('foreignImports(source) lets a row reach what the table gives it, and comments say what they like', () => {
    const text =
      "// from '../ui/x.ts'\nimport type { ToWorker } from '../worker/protocol.ts';\nimport { x } from './y.ts';";
    expect(foreignImports(planted('src/capture/x.ts', text))).toEqual([]);
  });

  test('foreignWorkers(source) lets capture start the pose worker, and no one else', () => {
    const text = "new Worker(new URL('../worker/pose.worker.ts', import.meta.url), { type: 'module' })";
    expect(foreignWorkers(planted('src/capture/x.ts', text))).toEqual([]);
    expect(foreignWorkers(planted('src/app/x.ts', text))).toHaveLength(1);
  });

  test.each([
    ['src/core/report/x.ts', "import { mean } from 'd3-array';"],
    ['src/core/x.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/capture/x.ts', "import * as tf from '@tensorflow/tfjs';"],
    ['src/ui/x.ts', "const detection = await import('@tensorflow-models/pose-detection');"],
    ['src/main.ts', "import '@tensorflow/tfjs-backend-wasm';"],
  ])('foreignPackages(%s) catches %s', (path, text) => {
    expect(foreignPackages(planted(path, text))).toHaveLength(1);
  });

  test.each(['Date.now()', 'new Date()', 'Math.random()', 'performance.now()'])(
    'impureCore(core) catches %s',
    (text) => {
      expect(impureCore(planted('src/core/reps/x.ts', `const at = ${text};`))).toHaveLength(1);
      expect(impureCore(planted('src/app/x.ts', `const at = ${text};`))).toEqual([]);
    },
  );

  test('misplacedTests(tests, sources) catches a test beside which no source stands', () => {
    const standing = new Set(['src/store/csv-of.ts', 'scripts/fetch-models.mjs']);
    const right = ['tests/store/csv-of.browser.test.ts', 'tests/scripts/fetch-models.test.ts', 'tests/e2e/app.test.ts'];
    expect(misplacedTests([...right, 'tests/csv-of.test.ts'], standing)).toEqual([
      'tests/csv-of.test.ts tests nothing',
    ]);
  });
});
