import { describe, expect, test } from 'vitest';
import { timeIn } from '../../../src/store/logger/time-in.ts';

const JULY = new Date(2025, 6, 26, 7, 6, 0).getTime();
const EVENING = new Date(2025, 6, 26, 19, 6, 0).getTime();

describe('timeIn', () => {
  test.each([
    ['26 Jul 2025, 07:06', JULY],
    ['26. Juli 2025, 07:06', JULY],
    ['26 jul 2025, 07:06', JULY],
    ['26 de julio de 2025, 7:06', JULY],
    ['Jul 26, 2025, 7:06\u202fAM', JULY],
    ['2025-07-26 07:06:00', JULY],
    ['2025-07-26T07:06:00', JULY],
    ['26.07.2025 07:06', JULY],
    ['2025-07-26 7:06:00\u202fPM', EVENING],
    ['26 Jul 2025, 7:06 pm', EVENING],
    ['26 Jul 2025, 19:06', EVENING],
  ])('timeIn(%j) is that time by the local clock', (text, time) => expect(timeIn(text)).toBe(time));

  test('timeIn(a time with a zone) is that moment', () => {
    expect(timeIn('2025-07-26T07:06:00Z')).toBe(Date.UTC(2025, 6, 26, 7, 6));
  });

  test('timeIn(a day) is its beginning; twelve at night and at noon are told apart', () => {
    expect(timeIn('2025-07-26')).toBe(new Date(2025, 6, 26).getTime());
    expect(timeIn('2025-07-26 12:30 am')).toBe(new Date(2025, 6, 26, 0, 30).getTime());
    expect(timeIn('2025-07-26 12:30 pm')).toBe(new Date(2025, 6, 26, 12, 30).getTime());
  });

  test.each(['', 'yesterday', '31.02.2025', '2025-13-01', '3/4/2026', '26 Foo 2025', '2025-07-26 25:00'])(
    'timeIn(%j) is null',
    (text) => expect(timeIn(text)).toBeNull(),
  );
});
