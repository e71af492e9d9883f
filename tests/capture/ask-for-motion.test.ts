import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { askForMotion } from '../../src/capture/ask-for-motion.ts';

const answering = (answer: 'granted' | 'denied') => ({ requestPermission: async () => answer });

describe('askForMotion(sensor)', () => {
  test('is none where the browser knows no motion sensor', async () => {
    expect(await askForMotion()).toBe('none');
  });

  test('is allowed without a question where there is none to ask', async () => {
    expect(await askForMotion({})).toBe('allowed');
  });

  test('is what the lifter answers where it is asked', async () => {
    expect(await askForMotion(answering('granted'))).toBe('allowed');
    expect(await askForMotion(answering('denied'))).toBe('refused');
  });

  test('asks at once, inside the tap, and not a moment later', () => {
    let asked = 0;
    const requestPermission = async () => {
      asked++;
      return 'denied' as const;
    };
    void askForMotion({ requestPermission });
    expect(asked).toBe(1);
  });

  test('is refused where asking fails: outside a tap, or forbidden to the page', async () => {
    const requestPermission = () => Promise.reject(new DOMException('no tap', 'NotAllowedError'));
    expect(await askForMotion({ requestPermission })).toBe('refused');
  });

  test('is refused where nobody answers for 20 s: the camera waits no longer', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const asked = askForMotion({ requestPermission: () => new Promise(() => undefined) });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asked).toBe('refused');
  });
});
