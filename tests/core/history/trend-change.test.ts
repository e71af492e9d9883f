import { describe, expect, test } from 'vitest';
import type { TrendPoint } from '../../../src/core/history/trend.ts';
import { trendChange } from '../../../src/core/history/trend-change.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const point = (day: number, value: number, isFloor = false): TrendPoint => ({
  setId: `${day}-${value}`,
  at: new Date(Date.UTC(2026, 0, 1, 12) + day * DAY).toISOString(),
  value,
  low: value,
  high: value,
  isFloor,
});
const utcDay = (at: string): string => at.slice(0, 10);
/** Ten visits, three days apart. */
const series = (valueAt: (place: number) => number) =>
  Array.from({ length: 10 }, (_, place) => point(3 * place, valueAt(place)));

describe('trendChange', () => {
  test('trendChange(points) is the change in 30 days, and one odd visit does not bend it', () => {
    const change = trendChange(
      series((place) => (place === 5 ? 140 : 90 + place)),
      utcDay,
    );
    expect(change).toMatchObject({ kind: 'clear', perMonth: expect.closeTo(10, 5) });
    expect(
      trendChange(
        series((place) => 90 - place),
        utcDay,
      ),
    ).toMatchObject({
      kind: 'clear',
      perMonth: expect.closeTo(-10, 5),
    });
  });

  test('trendChange(points) finds no change in values that go up and down', () => {
    const values = [90, 94, 87, 93, 88, 95, 86, 92, 89, 91];
    const change = trendChange(
      series((place) => values[place] ?? 90),
      utcDay,
    );
    if (change.kind !== 'no-clear-change') throw new Error(change.kind);
    expect(change.low).toBeLessThan(0);
    expect(change.high).toBeGreaterThan(0);
  });

  test('trendChange(points) counts visits, not sets: many sets of a few days are too few', () => {
    const sets = Array.from({ length: 30 }, (_, place) => point(Math.floor(place / 6), 90 + place));
    expect(trendChange(sets, utcDay)).toEqual({ kind: 'too-few', points: 5 });
  });

  test('trendChange(points) counts days by the clock that it is given: an evening past midnight in Greenwich is one', () => {
    const inDenver = (at: string): string => utcDay(new Date(Date.parse(at) - 7 * HOUR).toISOString());
    const evenings = [0, 1, 2].flatMap((day) => [
      { ...point(day, 90 + day), at: new Date(Date.UTC(2026, 0, 1 + day, 23, 30)).toISOString() },
      { ...point(day, 91 + day), at: new Date(Date.UTC(2026, 0, 2 + day, 0, 30)).toISOString() },
    ]);
    expect(trendChange(evenings, inDenver)).toEqual({ kind: 'too-few', points: 3 });
  });

  test('trendChange(points) leaves out depths that are only "at least"', () => {
    const floors = series((place) => 60 + 5 * place).map((each) => ({ ...each, isFloor: true }));
    expect(trendChange(floors, utcDay)).toEqual({ kind: 'too-few', points: 0 });
  });

  test('trendChange(points) of ten years is told in a moment, by the newest visits', () => {
    const points = Array.from({ length: 1000 }, (_, place) => point(3 * place, place < 850 ? 1000 - place : place));
    expect(trendChange(points, utcDay)).toMatchObject({ kind: 'clear', perMonth: expect.closeTo(10, 5) });
  });
});
