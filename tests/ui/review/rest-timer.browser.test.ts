import { expect, test } from 'vitest';
import '../../../src/ui/review/rest-timer.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { button, mounted, nextEvent, textOf } from '../mounted.ts';

const timer = (gone: number, target = 120_000) =>
  mounted('rest-timer', { rest: { since: Date.now() - gone, target: milliseconds(target) } });

test('rest-timer counts up, and says in words when the rest is over', async () => {
  expect(textOf(await timer(65_500))).toMatch(/^1:05 of 2:00 rest/);
  expect(textOf(await timer(121_500))).toMatch(/^2:01 ✓ Rest is over/);
  expect(textOf(await mounted('rest-timer', { rest: null }))).toBe('');
});

test('rest-timer asks for half a minute more or less, within its bounds', async () => {
  const shown = await timer(1000);
  const aimed = nextEvent('aim-rest');
  button(shown, '30 seconds more rest').click();
  expect((await aimed).wanted).toBe(150_000);
  expect(button(await timer(0, 30_000), '30 seconds less rest').disabled).toBe(true);
});
