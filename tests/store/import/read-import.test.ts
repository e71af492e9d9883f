import { expect, test } from 'vitest';
import { readImport } from '../../../src/store/import/read-import.ts';

const kindOf = async (text: string): Promise<string> => {
  const read = await readImport(new File([text], 'any name'));
  return read.kind === 'bad-file' ? read.trouble : read.kind;
};

const header = { format: 'padline-backup', version: 1, createdAt: '2026-11-22T10:00:00Z', app: 'Padline', records: 0 };
const end = { kind: 'end', records: 0 };

test.each([
  ['as Padline writes it', (value: object) => JSON.stringify(value)],
  ['spaced by another program', (value: object) => JSON.stringify(value, null, 1).replaceAll('\n', ' ')],
  [
    'with its keys in another order',
    (value: object) => JSON.stringify(Object.fromEntries(Object.entries(value).reverse())),
  ],
])('readImport(an unpacked backup %s) knows it for a backup', async (_, write) => {
  expect(await kindOf(`${write(header)}\n${write(end)}\n`)).toBe('backup');
});

test.each([
  ['text of no kind', 'Dear diary,\ntoday I pressed.'],
  ['JSON of somebody else', '{"format": "their-backup"}\n{}'],
  ['nothing', ''],
])('readImport(%s) says that it is not ours', async (_, text) => {
  expect(await kindOf(text)).toBe('not-ours');
});
