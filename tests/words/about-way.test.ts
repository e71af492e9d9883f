import { afterEach, expect, test } from 'vitest';
import { ABOUT_WAYS } from '../../src/core/vocabulary/placement-reason.ts';
import { aboutWay } from '../../src/words/about-way.ts';
import { useUnits } from '../../src/words/units-in-use.ts';

afterEach(() => useUnits('metric'));

test('aboutWay(way) has no metre for who wishes feet, and no foot for who wishes metres', () => {
  expect(ABOUT_WAYS.map(aboutWay).join()).not.toMatch(/foot|feet/);
  useUnits('imperial');
  expect(ABOUT_WAYS.map(aboutWay)).toEqual([
    'a hand or two',
    'about a foot and a half',
    'about three feet',
    'more than three feet',
  ]);
});
