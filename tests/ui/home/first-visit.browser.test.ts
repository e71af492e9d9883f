import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../../src/ui/home/first-visit.ts';
import { button, mounted, nextEvent, textOf } from '../mounted.ts';

test('first-visit says what Padline is not and when to stop, has nothing that axe finds, and sends "welcomed"', async () => {
  const visit = await mounted('first-visit', {});
  expect(textOf(visit)).toContain('not a medical device');
  expect(textOf(visit)).toContain('stop');
  const { violations } = await axe.run(visit, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
  expect(violations).toEqual([]);
  const welcomed = nextEvent('welcomed');
  button(visit, 'Understood').click();
  expect((await welcomed).type).toBe('welcomed');
});
