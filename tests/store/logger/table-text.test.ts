import { expect, test } from 'vitest';
import { tableText } from '../../../src/store/logger/table-text.ts';

const TEXT = 'Datum;Übung;Gewicht\n2026-03-02;Beinpresse 45°;82,5\n';

const inTwoBytes = (text: string, { mark, bigEndian }: { mark: boolean; bigEndian: boolean }): Blob => {
  const letters = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(2 * letters.length));
  for (let i = 0; i < letters.length; i++) view.setUint16(2 * i, letters.charCodeAt(i), !bigEndian);
  return new Blob([view]);
};

const inOneByte = (text: string): Blob => new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);

test.each([
  ['UTF-8', new Blob([TEXT])],
  ['UTF-8 with its mark', new Blob(['\ufeff', TEXT])],
  ['two bytes a letter with their mark', inTwoBytes(TEXT, { mark: true, bigEndian: false })],
  ['two bytes a letter the other way round', inTwoBytes(TEXT, { mark: true, bigEndian: true })],
  ['two bytes a letter without a mark', inTwoBytes(TEXT, { mark: false, bigEndian: false })],
  ['the one byte a letter of older Windows', inOneByte(TEXT)],
])('tableText(a table in %s) reads every letter', async (_, file) => {
  expect(await tableText(file)).toBe(TEXT);
});

test('tableText(nothing) is no text', async () => {
  expect(await tableText(new Blob([]))).toBe('');
});
