import { expect, test } from 'vitest';
import { type HiddenNews, watchHidden } from '../../../src/app/device/watch-hidden.ts';
import { StandInPage } from './stand-in-page.ts';

const watched = () => {
  const page = new StandInPage();
  const told: HiddenNews[] = [];
  const clock = { time: 1_000_000 };
  const stop = watchHidden(
    (news) => told.push(news),
    page as unknown as Document,
    () => clock.time,
  );
  return { page, told, clock, stop };
};

test('watchHidden(listen) tells when the page is hidden, and how long it was when it is back', () => {
  const { page, told, clock } = watched();
  page.turn('hidden');
  clock.time += 12_345;
  page.turn('visible');
  expect(told).toEqual([{ kind: 'hidden' }, { kind: 'back', away: 12_345 }]);
});

test('watchHidden(listen) tells a hiding once, and nothing of a page that was never hidden', () => {
  const { page, told } = watched();
  page.turn('visible');
  page.turn('hidden');
  page.turn('hidden');
  expect(told).toEqual([{ kind: 'hidden' }]);
});

test('watchHidden(listen) is never away for less than nothing, even when the calendar was set back', () => {
  const { page, told, clock } = watched();
  page.turn('hidden');
  clock.time -= 3_600_000;
  page.turn('visible');
  expect(told.at(-1)).toEqual({ kind: 'back', away: 0 });
});

test('watchHidden(listen) returns what ends it', () => {
  const { page, told, stop } = watched();
  stop();
  page.turn('hidden');
  expect(told).toEqual([]);
  expect(page.listening).toBe(0);
});
