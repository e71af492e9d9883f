import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DeviceMotion } from '../../src/capture/device-motion.ts';
import type { Felt } from '../../src/capture/motion-meter.ts';
import { feltAt } from '../builders/felt-phone.ts';

/** A page whose phone says what the test has it say, 60 times a second. */
class StandInPage extends EventTarget {
  feel(accelerationIncludingGravity: Felt | null, ms = 17): void {
    vi.advanceTimersByTime(ms);
    this.dispatchEvent(Object.assign(new Event('devicemotion'), { accelerationIncludingGravity }));
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  return () => vi.useRealTimers();
});
afterEach(() => vi.restoreAllMocks());

describe('motion.start(), take() and stop()', () => {
  test('take() tells a push once, and that it is over', () => {
    const page = new StandInPage();
    const motion = new DeviceMotion(page);
    motion.start();
    page.feel(feltAt(0));
    expect(motion.take()).toMatchObject({ jolted: false });
    page.feel({ ...feltAt(0), x: 5 });
    page.feel(feltAt(0));
    expect(motion.take()).toMatchObject({ jolted: true });
    for (let i = 0; i < 10; i++) page.feel(feltAt(0));
    motion.take();
    page.feel(feltAt(0));
    expect(motion.take()).toMatchObject({ jolted: false });
  });

  test('take() is null before the sensor has spoken, and after the one empty event of a computer', () => {
    const page = new StandInPage();
    const motion = new DeviceMotion(page);
    motion.start();
    expect(motion.take()).toBeNull();
    page.feel({ x: null, y: null, z: null });
    page.feel(null);
    expect(motion.take()).toBeNull();
  });

  test('stop() lets go of the sensor', () => {
    const page = new StandInPage();
    const motion = new DeviceMotion(page);
    motion.start();
    motion.stop();
    page.feel(feltAt(0));
    expect(motion.take()).toBeNull();
  });

  test('start() forgets what was felt before', () => {
    const page = new StandInPage();
    const motion = new DeviceMotion(page);
    motion.start();
    page.feel(feltAt(0));
    page.feel({ ...feltAt(0), x: 9 });
    motion.stop();
    motion.start();
    expect(motion.take()).toBeNull();
    page.feel(feltAt(0));
    expect(motion.take()).toMatchObject({ jolted: false });
  });
});
