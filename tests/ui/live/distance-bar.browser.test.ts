import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import type { DistanceBar } from '../../../src/ui/live/distance-bar.ts';
import '../../../src/ui/live/distance-bar.ts';
import { mounted, settled } from '../mounted.ts';

const boxOf = (bar: DistanceBar, selector: string): DOMRect => {
  const found = bar.renderRoot.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found.getBoundingClientRect();
};
const shown = (depth: number | null): Promise<DistanceBar> =>
  mounted(
    'distance-bar',
    { depth: depth === null ? null : degrees(depth), limit: degrees(104) },
    { width: '400px', height: '80px' },
  );

test('distance-bar keeps a depth under the limit left of the mark, and one over it right of it', async () => {
  const bar = await shown(80);
  const middleOfMark = (): number => (boxOf(bar, '.limit').left + boxOf(bar, '.limit').right) / 2;
  expect(boxOf(bar, '.fill').right).toBeLessThan(middleOfMark());
  const mark = middleOfMark();
  bar.depth = degrees(109);
  await settled(bar);
  expect(middleOfMark()).toBeCloseTo(mark);
  expect(boxOf(bar, '.fill').right).toBeGreaterThan(mark);
});

test('distance-bar differs in shape, not in colour alone, when the limit nears and when it is passed', async () => {
  const looks = await Promise.all(
    [80, 100, 109].map(async (depth) => {
      const fill = (await shown(depth)).renderRoot.querySelector('.fill') as Element;
      return [getComputedStyle(fill).backgroundImage !== 'none', getComputedStyle(fill, '::after').content !== 'none'];
    }),
  );
  expect(looks).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
});

test('distance-bar is empty and dashed for a depth that cannot be seen', async () => {
  const bar = await shown(null);
  expect(boxOf(bar, '.fill').width).toBe(0);
  expect(getComputedStyle(bar.renderRoot.querySelector('.bar') as Element).borderTopStyle).toBe('dashed');
});
