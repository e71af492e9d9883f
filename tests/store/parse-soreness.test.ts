import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSoreness } from '../../src/store/parse-soreness.ts';
import { arbitrarySoreness } from '../builders/arbitrary-log.ts';
import { soreness } from './soreness-store-contract.ts';

test('parseSoreness(entry) is the entry, whatever it says', () => {
  fc.assert(
    fc.property(arbitrarySoreness, (entry) => {
      expect(parseSoreness(JSON.parse(JSON.stringify(entry)))).toEqual({ kind: 'parsed', value: entry });
    }),
  );
});

test.each([
  ['a level under 0', { level: -1 }],
  ['a level over 10', { level: 11 }],
  ['another moment', { moment: 'never' }],
  ['a day with a time', { day: '2026-11-22T10:00' }],
  ['a day that is none', { day: '2026-13-22' }],
])('parseSoreness refuses %s', (_, change) => {
  expect(parseSoreness({ ...soreness('one'), ...change }).kind).toBe('unreadable');
});
