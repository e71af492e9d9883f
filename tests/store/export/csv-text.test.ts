import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvText, oneLine } from '../../../src/store/export/csv-text.ts';

const AWKWARD = [
  ['a', 'b'],
  ['says "deep", twice', 'x;y'],
  ['', 'Straße; niño, 3,5'],
];

describe('csvText', () => {
  test.each([',', ';'])('csvText(rows, %j) is read back as the rows', (separator) => {
    expect(parse(csvText(AWKWARD, separator), { delimiter: separator, record_delimiter: '\r\n' })).toEqual(AWKWARD);
  });
});

describe('oneLine', () => {
  test('oneLine(text) puts a note on one line', () => {
    expect(oneLine(' felt\r\n  good\t')).toBe('felt good');
  });

  test.each(['=1+1', '@SUM(A1)', '+49', '-2', '= =1+1', '-5 kg next time'])(
    'oneLine(%j) is marked as text, and keeps every sign',
    (formula) => {
      expect(oneLine(formula)).toBe(`'${formula}`);
      expect(oneLine(`\n ${formula}`)).toBe(`'${formula}`);
    },
  );
});
