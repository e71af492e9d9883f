import { expect, test } from 'vitest';
import type { Trend } from '../../../src/core/history/trend.ts';
import '../../../src/ui/history/trend-chart.ts';
import { mounted, textOf } from '../mounted.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Twelve sets over so many days, each sure to `sigma`. */
const trendOver = (days: number, sigma = 4): Trend => ({
  measure: sigma === 0 ? 'clean-reps' : 'depth-held',
  depth: null,
  points: Array.from({ length: 12 }, (_, place) => ({
    setId: `set-${place}`,
    at: new Date(Date.UTC(2025, 0, 20, 12) + (place * days * DAY) / 11).toISOString(),
    value: 90 + place,
    low: 90 + place - sigma,
    high: 90 + place + sigma,
    isFloor: false,
  })),
});

const chart = (trend: Trend, width = '360px') => mounted('trend-chart', { trend }, { inlineSize: width });
/** The values of the other axis have no letters. */
const labels = (root: ParentNode): readonly SVGTextElement[] => {
  const named = [...root.querySelectorAll<SVGTextElement>('.drawing text')].filter(({ textContent }) =>
    /[a-z]{3}/i.test(textContent ?? ''),
  );
  expect(named.length).toBeGreaterThan(1);
  return named;
};

test.each([
  ['360px', 60],
  ['840px', 60],
  ['360px', 800],
  ['840px', 800],
])('trend-chart, %s wide, names the days of %i days without one name running into the next', async (width, days) => {
  const { renderRoot } = await chart(trendOver(days), width);
  const boxes = labels(renderRoot).map((label) => label.getBoundingClientRect());
  boxes.slice(1).forEach((box, place) => {
    expect(box.left).toBeGreaterThan((boxes[place]?.right ?? Number.NaN) + 2);
  });
});

test('trend-chart names the year only where the sets are of several', async () => {
  const named = async (days: number) =>
    labels((await chart(trendOver(days))).renderRoot).map(({ textContent }) => textContent);
  expect((await named(60)).join()).not.toMatch(/20\d\d/);
  expect((await named(800)).every((name) => /20\d\d/.test(name ?? ''))).toBe(true);
});

test('trend-chart explains its bars only where it has some', async () => {
  expect(textOf(await chart(trendOver(60)))).toContain('how sure the estimate is');
  expect(textOf(await chart(trendOver(60, 0)))).not.toContain('how sure the estimate is');
});
