import { expect, test } from 'vitest';
import '../../../src/ui/home/soreness-ask.ts';
import type { SorenessMoment } from '../../../src/core/vocabulary/soreness.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const askedOf = (moment: SorenessMoment | null) =>
  mounted('soreness-ask', { moment, today: '2026-11-22', reminder: 'off' });

const answer = async (ask: Awaited<ReturnType<typeof askedOf>>, level: number) => {
  const said = nextEvent('say-soreness');
  ask.renderRoot
    .querySelector('soreness-scale')
    ?.shadowRoot?.querySelector<HTMLInputElement>(`input[value='${level}']`)
    ?.click();
  const { moment, level: told, day } = await said;
  // As the app does: what was said is asked no more.
  ask.moment = null;
  await settled(ask);
  return [moment, told, day];
};

test('soreness-ask shows nothing where nothing is to be asked', async () => {
  expect(textOf(await askedOf(null))).toBe('');
});

test('soreness-ask stays once it is answered, with what belongs to a high level', async () => {
  const ask = await askedOf('next-morning');
  expect(await answer(ask, 8)).toEqual(['next-morning', 8, '2026-11-22']);
  expect(textOf(ask)).toContain('Noted, on this device only');
  expect(textOf(ask)).toContain('stop and see a professional');
  expect(textOf(ask)).not.toContain('Not today');
});

test('soreness-ask left open over night asks anew on the next day, with no level chosen', async () => {
  const ask = await askedOf('after');
  await answer(ask, 8);
  ask.today = '2026-11-23';
  await settled(ask);
  expect(textOf(ask)).toBe('');
  ask.moment = 'next-morning';
  await settled(ask);
  expect(textOf(ask)).toContain('Not today');
  const scale = ask.renderRoot.querySelector('soreness-scale');
  expect(scale?.level).toBeNull();
  expect(await answer(ask, 3)).toEqual(['next-morning', 3, '2026-11-23']);
});

test('soreness-ask offers a reminder for the next morning once the time after training is said', async () => {
  const ask = await askedOf('after');
  expect(textOf(ask)).not.toContain('Remind me');
  await answer(ask, 2);
  const reminder = ask.renderRoot.querySelector('soreness-reminder');
  if (!reminder) throw new Error('no reminder');
  await settled(reminder);
  const wished = nextEvent('choose-reminder');
  button(reminder, 'Remind me').click();
  expect((await wished).wish).toBe('on');
});

test.each([
  ['Not today', 'not-today'],
  ['Do not ask me', 'no'],
] as const)('soreness-ask sends what "%s" means', async (label, asking) => {
  const ask = await askedOf('before');
  const sent = nextEvent('ask-soreness');
  button(ask, label).click();
  expect((await sent).asking).toBe(asking);
});
