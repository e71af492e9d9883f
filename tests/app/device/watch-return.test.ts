import { expect, test } from 'vitest';
import { watchReturn } from '../../../src/app/device/watch-return.ts';
import { StandInPage } from './stand-in-page.ts';

const watched = () => {
  const page = new StandInPage();
  const around = new EventTarget();
  const told = { times: 0 };
  const stop = watchReturn(
    () => {
      told.times += 1;
    },
    page as unknown as Document,
    around as unknown as Window,
  );
  return { page, around, told, stop };
};

test('watchReturn(listen) tells when the page is seen again, not when it is hidden', () => {
  const { page, told } = watched();
  page.turn('hidden');
  expect(told.times).toBe(0);
  page.turn('visible');
  expect(told.times).toBe(1);
});

test('watchReturn(listen) tells when the window comes to the front, though the page was seen all along', () => {
  const { around, told } = watched();
  around.dispatchEvent(new Event('focus'));
  expect(told.times).toBe(1);
});

test('watchReturn(listen) returns what ends it', () => {
  const { page, around, told, stop } = watched();
  stop();
  page.turn('visible');
  around.dispatchEvent(new Event('focus'));
  expect(told.times).toBe(0);
  expect(page.listening).toBe(0);
});
