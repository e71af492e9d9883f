import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
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
