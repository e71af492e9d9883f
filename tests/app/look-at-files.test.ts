import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type LookedAt, lookAtFiles } from '../../src/app/look-at-files.ts';
import { memoryMachineStore } from '../../src/store/memory-machine-store.ts';
import { memorySorenessStore } from '../../src/store/memory-soreness-store.ts';
import { memoryStore } from '../../src/store/memory-store.ts';

const parts = {
  sets: memoryStore(),
  machines: memoryMachineStore(),
  soreness: memorySorenessStore(),
  wishes: { all: () => ({}), put: () => {} },
};

const lookedAt = async (...files: readonly File[]): Promise<readonly (LookedAt | undefined)[]> => {
  const found: LookedAt[] = [];
  await lookAtFiles(files, {
    parts,
    here: [],
    wish: { unit: 'kg', replaceLoads: false },
    found: (place, looked) => {
      found[place] = looked;
    },
  });
  return found;
};

const recordingFile = async (): Promise<File> =>
  new File([await readFile('tests/recordings/real-side-2reps-thunder.json', 'utf8')], 'one.json');

test('lookAtFiles(files) tells what each file is by what is in it, and why one cannot be read', async () => {
  const looked = await lookedAt(
    await recordingFile(),
    new File(['{"name":"x"}'], 'one.json'),
    new File(['x'], 'film.mp4', { type: 'video/mp4' }),
    new File(['a,b\n1,2'], 'log.csv'),
  );
  expect(looked.map((one) => one?.standing)).toEqual([
    { kind: 'wanted' },
    { kind: 'unreadable', why: 'not-ours' },
    { kind: 'wanted' },
    { kind: 'unreadable', why: 'unknown-columns' },
  ]);
  expect(looked.map((one) => one?.task.kind)).toEqual(['keypoints', 'nothing', 'video', 'nothing']);
});

test('lookAtFiles(the same keypoints twice) wants them once', async () => {
  const looked = await lookedAt(await recordingFile(), await recordingFile());
  expect(looked.map((one) => one?.standing.kind)).toEqual(['wanted', 'here-already']);
});

test('lookAtFiles(files of which one cannot be opened) tells so of that one alone', async () => {
  const folder = new File([], 'folder');
  const gone = async () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  Object.assign(folder, { slice: () => ({ arrayBuffer: gone, text: gone }) });
  const looked = await lookedAt(folder, await recordingFile());
  expect(looked.map((one) => one?.standing)).toEqual([{ kind: 'unreadable', why: 'not-opened' }, { kind: 'wanted' }]);
});

test('lookAtFiles(files) says of an error that nobody foresaw what it is, and not that a file cannot be opened', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => told.mockRestore());
  const odd = new File(['{}'], 'odd.json');
  Object.assign(odd, {
    slice: () => ({ arrayBuffer: () => Promise.reject(new TypeError('a bug')), text: async () => '' }),
  });
  const looked = await lookedAt(odd, await recordingFile());
  expect(looked.map((one) => one?.standing)).toEqual([{ kind: 'failed', why: 'unexpected' }, { kind: 'wanted' }]);
  expect(told).toHaveBeenCalled();
});

test('lookAtFiles(a file larger than any set or log) does not read it to its end', async () => {
  const large = (name: string, head: string) => {
    const file = new File([head], name);
    const toItsEnd = () => Promise.reject(new Error('read to its end'));
    return Object.assign(file, { text: toItsEnd, arrayBuffer: toItsEnd });
  };
  const sized = (file: File, size: number): File => Object.defineProperty(file, 'size', { value: size });
  const looked = await lookedAt(
    large('disk.iso', 'CD001'),
    sized(large('set.json', '{"format":"padline.set"'), 2 ** 31),
    sized(large('log.csv', 'a,b'), 2 ** 31),
  );
  expect(looked.map((one) => one?.standing)).toEqual([
    { kind: 'unreadable', why: 'not-ours' },
    { kind: 'unreadable', why: 'not-ours' },
    { kind: 'unreadable', why: 'not-a-table' },
  ]);
});

test('lookAtFiles(a set that was not copied in full) says that its end is missing', async () => {
  const whole = await (await recordingFile()).text();
  const looked = await lookedAt(
    new File([whole.slice(0, 5000)], 'half.json'),
    new File([whole.replace('"x"', 'x')], 'damaged.json'),
  );
  expect(looked.map((one) => one?.standing)).toEqual([
    { kind: 'unreadable', why: 'cut-short' },
    { kind: 'unreadable', why: 'damaged' },
  ]);
});
