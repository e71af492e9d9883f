import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { centimetres } from '../../src/core/vocabulary/units.ts';
import { UNIT_SYSTEMS } from '../../src/core/vocabulary/view-wish.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { fromReadersUnit, INCH, inLength, inReadersUnit, inSignedLength } from '../../src/words/in-length.ts';
import { noteWords } from '../../src/words/note-words.ts';
import { unitsInUse, useUnits } from '../../src/words/units-in-use.ts';

afterEach(() => useUnits('metric'));

test('inLength(cm) writes centimetres, and inches once useUnits() asks for them', () => {
  expect(inLength(1.5)).toBe('1.5 cm');
  expect(inSignedLength(-2.54)).toBe('-2.5 cm');
  useUnits('imperial');
  expect(unitsInUse()).toBe('imperial');
  expect(inLength(INCH)).toBe('1.0 in');
  expect(inSignedLength(1.3)).toBe('+0.51 in');
});

test('inSignedLength(difference) writes one as a difference in inches too, wherever it does in centimetres', () => {
  const digits = (length: number) => inSignedLength(length).replaceAll(/[^1-9]/g, '');
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 9, noNaN: true }), (length) => {
      useUnits('imperial');
      expect(digits(length)).not.toBe('');
    }),
  );
});

test('fromReadersUnit(inReadersUnit(cm)) is cm again, in every unit', () => {
  fc.assert(
    fc.property(fc.constantFrom(...UNIT_SYSTEMS), fc.double({ min: -50, max: 50, noNaN: true }), (units, length) => {
      useUnits(units);
      expect(fromReadersUnit(inReadersUnit(length))).toBeCloseTo(length, 9);
    }),
  );
});

test('a note is read in inches by who wishes it; the record stays in centimetres', () => {
  useUnits('imperial');
  const note = { kind: 'slid', by: centimetres(5.08) } as const;
  expect(noteWords(note)).toContain('about 2 in up the pad');
  expect(noteWords(note, ENGLISH)).toContain('about 5 cm up the pad');
});
