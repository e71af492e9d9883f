import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { lineWords, settingsLine } from '../../../src/ui/home/machine-words.ts';
import { builtMachine } from '../../builders/machine.ts';

test('settingsLine(machine) names what was said, and nothing else', () => {
  expect(settingsLine(builtMachine())).toBe('Seat 3 · Stop 5 · Feet in the middle');
  expect(settingsLine(builtMachine({ stopHole: null, seatNotch: 0 }))).toBe('Seat 0 · Feet in the middle');
  expect(settingsLine(builtMachine({ seatNotch: null, stopHole: null, footHeight: '' }))).toBe('');
});

test('lineWords(learned) gives the line with its day, or how deep nothing was seen', () => {
  expect(lineWords(builtMachine().learned)).toMatch(/^Your line: 97–103°, .*20/);
  expect(lineWords({ onset: { kind: 'none-seen', downTo: degrees(104) }, at: '2026-11-02T10:00:00Z' })).toMatch(
    /^No lift seen down to 104°, .*2/,
  );
  expect(lineWords(null)).toBe('Your line is not known here yet');
});
