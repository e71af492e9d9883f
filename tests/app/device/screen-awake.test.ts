import { describe, expect, test } from 'vitest';
import { type Awake, ScreenAwake } from '../../../src/app/device/screen-awake.ts';
import { StandInPage } from './stand-in-page.ts';

class StandInLock extends EventTarget {
  released = false;

  async release(): Promise<void> {
    this.released = true;
    this.dispatchEvent(new Event('release'));
  }
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

const awake = ({ refuses = () => false, has = true }: { refuses?: () => boolean; has?: boolean } = {}) => {
  const page = new StandInPage();
  const told: Awake[] = [];
  const locks: StandInLock[] = [];
  const request = async (): Promise<WakeLockSentinel> => {
    await settled();
    if (refuses()) throw new DOMException('low battery', 'NotAllowedError');
    const lock = new StandInLock();
    locks.push(lock);
    return lock as unknown as WakeLockSentinel;
  };
  const screen = new ScreenAwake({
    wakeLock: has ? { request } : undefined,
    page: page as unknown as Document,
    listen: (news) => told.push(news),
  });
  /** As browsers do it: the lock goes with the sight of the page. */
  const hide = async (): Promise<void> => {
    page.visibilityState = 'hidden';
    for (const lock of locks) if (!lock.released) await lock.release();
    page.turn('hidden');
  };
  return { screen, page, told, locks, hide };
};

describe('ScreenAwake', () => {
  test('hold() takes the lock, release() gives it back, with everything that listened', async () => {
    const { screen, page, told, locks } = awake();
    await screen.hold();
    expect(told).toEqual(['held']);
    screen.release();
    expect(told).toEqual(['held', 'off']);
    expect(locks.map(({ released }) => released)).toEqual([true]);
    expect(page.listening).toBe(0);
  });

  test('hold() takes the lock again when the page is back', async () => {
    const { screen, page, told, locks, hide } = awake();
    await screen.hold();
    await hide();
    page.turn('visible');
    await settled();
    expect(told).toEqual(['held', 'held']);
    expect(locks.map(({ released }) => released)).toEqual([true, false]);
  });

  test('release() while the page is hidden leaves nothing to take on the way back', async () => {
    const { screen, page, locks, hide } = awake();
    await screen.hold();
    await hide();
    screen.release();
    page.turn('visible');
    await settled();
    expect(locks).toHaveLength(1);
  });

  test('release() before the browser has answered gives the late lock back', async () => {
    const { screen, told, locks } = awake();
    const holding = screen.hold();
    screen.release();
    await holding;
    expect(locks.map(({ released }) => released)).toEqual([true]);
    expect(told).toEqual(['off']);
  });

  test('hold() twice takes one lock', async () => {
    const { screen, page, locks } = awake();
    await Promise.all([screen.hold(), screen.hold()]);
    page.turn('visible');
    await settled();
    expect(locks).toHaveLength(1);
  });

  test('hold() tells "none" where the browser has no lock', async () => {
    const { screen, told } = awake({ has: false });
    await screen.hold();
    expect(told).toEqual(['none']);
  });

  test('hold() tells "refused", and takes it when the page is back and the browser has changed its mind', async () => {
    let low = true;
    const { screen, page, told } = awake({ refuses: () => low });
    await screen.hold();
    expect(told).toEqual(['refused']);
    low = false;
    page.turn('hidden');
    page.turn('visible');
    await settled();
    expect(told).toEqual(['refused', 'held']);
  });

  test('hold() tells "refused" when the browser takes the lock back while the page is seen', async () => {
    const { screen, told, locks } = awake();
    await screen.hold();
    await locks[0]?.release();
    expect(told).toEqual(['held', 'refused']);
  });
});
