import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../../src/ui/history/soreness-reminder.ts';
import type { Reminder } from '../../../src/core/vocabulary/reminder.ts';
import { mounted, nextEvent, textOf } from '../mounted.ts';

const labels = (element: { readonly renderRoot: ParentNode }): readonly string[] =>
  [...element.renderRoot.querySelectorAll('button')].map(({ textContent }) => textContent.trim().replace(/, .*/, ''));

test.each([
  ['impossible', ['In my calendar'], 'cannot wake Padline'],
  ['not-installed', ['In my calendar'], 'Once Padline is installed'],
  ['off', ['Remind me', 'In my calendar'], 'No server is asked'],
  ['on', ['Do not remind me'], 'You are reminded once'],
  ['refused', ['In my calendar'], 'Notifications are blocked'],
] as const satisfies readonly (readonly [Reminder, readonly string[], string])[])(
  'soreness-reminder says what works where it is %s, and offers that',
  async (reminder, offered, words) => {
    const element = await mounted('soreness-reminder', { reminder });
    expect(labels(element)).toEqual(offered);
    expect(textOf(element)).toContain(words);
    const { violations } = await axe.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations).toEqual([]);
  },
);

test('soreness-reminder sends "calendar" for the calendar, at nine by the reader’s clock', async () => {
  const element = await mounted('soreness-reminder', { reminder: 'impossible' });
  expect(textOf(element)).toMatch(/tomorrow at 0?9[:.]00/);
  const wished = nextEvent('choose-reminder');
  element.renderRoot.querySelector('button')?.click();
  expect((await wished).wish).toBe('calendar');
});
