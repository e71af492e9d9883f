import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AnalyzeOptions, analyze, readArguments } from '../../scripts/analyze.mjs';

/** Stands in for the app: does what the first word of the file says, and exports the address it was opened with. */
const standIn = `<!doctype html><home-screen></home-screen><script type="module">
  const root = document.querySelector('home-screen').attachShadow({ mode: 'open' });
  root.innerHTML = '<input type="file">';
  window.padline = { state: 'home', progress: 0, problem: null, exportJson: () => null, exportRecording: () => null };
  root.querySelector('input').onchange = async ({ target }) => {
    const text = await target.files[0].text();
    if (text.startsWith('stuck')) return;
    window.padline.state = 'working';
    window.padline.progress = 0.5;
    await new Promise((resolve) => setTimeout(resolve, 400));
    if (text.startsWith('broken')) {
      window.padline.problem = { kind: 'video-broken', detail: null, message: 'This video\\ncannot be read.' };
      window.padline.state = 'problem';
      return;
    }
    window.padline.exportJson = () => JSON.stringify({ query: location.search, text });
    window.padline.exportRecording = async () => 'the keypoints of ' + text;
    window.padline.state = 'report';
  };
</script>`;

let server: Server;
let folder: string;

const clip = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

const options = (more: Partial<AnalyzeOptions> = {}): AnalyzeOptions => ({
  out: join(folder, 'out'),
  appUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  ...more,
});

beforeAll(async () => {
  server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(standIn));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'padline-analyze-'));
  await mkdir(join(folder, 'out'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('analyze', { timeout: 60_000 }, () => {
  test('analyze(files) writes the good ones and says in one line what is wrong with each of the others', async () => {
    const good = await clip('good.mp4', 'good');
    const broken = await clip('broken.mp4', 'broken');
    const absent = join(folder, 'absent.mp4');
    const shares: number[] = [];
    const outcomes = await analyze(
      [broken, absent, good],
      options({ onProgress: (file, share) => file === good && shares.push(share) }),
    );
    expect(outcomes).toEqual([
      { file: broken, report: null, problem: 'This video cannot be read.' },
      { file: absent, report: null, problem: 'there is no such file' },
      { file: good, report: join(folder, 'out/good.json'), problem: null },
    ]);
    expect(await readdir(join(folder, 'out'))).toEqual(['good.json']);
    expect(shares).toContain(0.5);
  });

  test('analyze(files, {pad, stature, model}) hands them to the page, and writes the recording when asked', async () => {
    const good = await clip('good.webm', 'good');
    const asked = { pad: '1,2,3,4', stature: '183', model: 'lightning', recordings: true } as const;
    await analyze([good], options(asked));
    const { query } = JSON.parse(await readFile(join(folder, 'out/good.json'), 'utf8'));
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
      backend: 'wasm',
      headless: '1',
      model: 'lightning',
      pad: '1,2,3,4',
      stature: '183',
    });
    expect(await readFile(join(folder, 'out/good.recording.json'), 'utf8')).toBe('the keypoints of good');
  });

  test('analyze(files) gives up on a page that shows no progress', async () => {
    const stuck = await clip('stuck.mp4', 'stuck');
    const [outcome] = await analyze([stuck], options({ patience: 1000 }));
    expect(outcome?.problem).toBe('no progress for 1 s');
  });
});

describe('readArguments', () => {
  test('readArguments(args) reads files and options', () => {
    const { files, options: read } = readArguments([
      'a.mp4',
      'b.mp4',
      '--out',
      'reports',
      '--jobs',
      '3',
      '--pad',
      '1,-2.5,3,4',
    ]);
    expect(files).toEqual(['a.mp4', 'b.mp4']);
    expect(read).toMatchObject({ out: 'reports', model: 'thunder', jobs: 3, pad: '1,-2.5,3,4', recordings: false });
  });

  test.each([
    [['--out', 'x'], 'no clip'],
    [['a.mp4'], '--out'],
    [['a.mp4', '--out', 'x', '--model', 'blaze'], '--model'],
    [['a.mp4', '--out', 'x', '--pad', '1,2,3'], '--pad'],
    [['a.mp4', '--out', 'x', '--stature', 'tall'], '--stature'],
    [['a.mp4', '--out', 'x', '--jobs', '0'], '--jobs'],
    [['one/a.mp4', 'two/a.mp4', '--out', 'x'], 'two clips are named a'],
    [['a.mp4', '--out', 'x', '--nonsense'], 'nonsense'],
  ])('readArguments(%j) is refused: %s', (args, reason) => {
    expect(() => readArguments(args)).toThrow(reason);
  });
});
