import { describe, expect, test } from 'vitest';
import { FullScreen, type FullScreenState } from '../../../src/app/device/full-screen.ts';
import { fullScreenWords } from '../../../src/app/device/full-screen-words.ts';
import { StandInPage } from './stand-in-page.ts';

const fullScreen = (asked: 'allows' | 'refuses' | 'has-none') => {
  const page = new StandInPage();
  const told: FullScreenState[] = [];
  const fill = (element: Element | null): void => {
    page.fullscreenElement = element;
    page.dispatchEvent(new Event('fullscreenchange'));
  };
  const requestFullscreen = async (): Promise<void> => {
    if (asked === 'refuses') throw new TypeError('not in a tap');
    fill({} as Element);
  };
  const exitFullscreen = async (): Promise<void> => fill(null);
  const screen = new FullScreen({
    page: Object.assign(page, { exitFullscreen }) as unknown as Document,
    root: asked === 'has-none' ? {} : { requestFullscreen },
    listen: (state) => told.push(state),
  });
  return { screen, page, told, fill };
};

describe('FullScreen', () => {
  test('enter() fills the screen, leave() gives it back, with everything that listened', async () => {
    const { screen, page, told } = fullScreen('allows');
    await screen.enter();
    await screen.leave();
    expect(told).toEqual(['full', 'off']);
    expect(page.fullscreenElement).toBeNull();
    expect(page.listening).toBe(0);
  });

  test('enter() tells when the lifter leaves it by Escape or a swipe', async () => {
    const { screen, told, fill } = fullScreen('allows');
    await screen.enter();
    fill(null);
    expect(told).toEqual(['full', 'off']);
  });

  test.each([
    ['refuses', 'refused'],
    ['has-none', 'none'],
  ] as const)('enter() of a browser that %s tells "%s", and nothing breaks', async (asked, state) => {
    const { screen, page, told } = fullScreen(asked);
    await screen.enter();
    expect(told).toEqual([state]);
    expect(page.listening).toBe(0);
    expect(fullScreenWords(state)?.short).toMatch(/^No full screen/);
  });
});
