import { afterEach, describe, expect, test, vi } from 'vitest';
import { Loudspeaker } from '../../../src/app/sound/loudspeaker.ts';

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'audioSession');
});

describe('Loudspeaker', () => {
  test('unlock() makes it run, and close() gives it back', async () => {
    const loudspeaker = new Loudspeaker();
    expect([loudspeaker.state, loudspeaker.graph]).toEqual(['locked', null]);
    await loudspeaker.unlock();
    expect(loudspeaker.state).toBe('running');
    expect(loudspeaker.graph).not.toBeNull();
    loudspeaker.close();
    expect([loudspeaker.state, loudspeaker.graph]).toEqual(['locked', null]);
  });

  test('unlock() opens and resumes before anything is awaited, as a tap demands', () => {
    const resume = vi.spyOn(AudioContext.prototype, 'resume');
    vi.spyOn(AudioContext.prototype, 'state', 'get').mockReturnValue('suspended');
    const loudspeaker = new Loudspeaker();
    void loudspeaker.unlock();
    expect(resume).toHaveBeenCalledTimes(1);
    loudspeaker.close();
  });

  test('state is "none" without Web Audio', async () => {
    vi.stubGlobal('AudioContext', undefined);
    const loudspeaker = new Loudspeaker();
    await loudspeaker.unlock();
    expect(loudspeaker.state).toBe('none');
    vi.unstubAllGlobals();
  });

  test('timeOf(heardAt) leads by the latency, never into the past, and heardAt(time) is its reverse', async () => {
    const loudspeaker = new Loudspeaker();
    await loudspeaker.unlock();
    vi.spyOn(loudspeaker, 'latency', 'get').mockReturnValue(0.12);
    vi.spyOn(loudspeaker, 'now', 'get').mockReturnValue(5);
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(now);
    expect(loudspeaker.timeOf(now + 300)).toBeCloseTo(5.18, 9);
    expect(loudspeaker.heardAt(5.18)).toBeCloseTo(now + 300, 6);
    expect(loudspeaker.timeOf(now + 50)).toBe(5);
    loudspeaker.close();
  });

  test('it resumes by itself when the page is shown again after an interruption', async () => {
    const loudspeaker = new Loudspeaker();
    await loudspeaker.unlock();
    const resume = vi.spyOn(AudioContext.prototype, 'resume');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(resume).not.toHaveBeenCalled();
    vi.spyOn(AudioContext.prototype, 'state', 'get').mockReturnValue('suspended');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(resume).toHaveBeenCalledTimes(1);
    loudspeaker.close();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(resume).toHaveBeenCalledTimes(1);
  });

  test('throughMute changes the page’s audio session where there is one: beside music, or through the mute switch', async () => {
    const audioSession = { type: 'auto' };
    Object.defineProperty(navigator, 'audioSession', { value: audioSession, configurable: true });
    const played = vi.spyOn(HTMLMediaElement.prototype, 'play');
    const loudspeaker = new Loudspeaker();
    await loudspeaker.unlock();
    expect(audioSession.type).toBe('ambient');
    loudspeaker.throughMute = true;
    expect(audioSession.type).toBe('playback');
    loudspeaker.throughMute = false;
    expect(audioSession.type).toBe('ambient');
    expect(played).not.toHaveBeenCalled();
    loudspeaker.close();
  });

  test('throughMute plays silence as media where there is no audio session, and only then', async () => {
    const played = vi.spyOn(HTMLMediaElement.prototype, 'play');
    const paused = vi.spyOn(HTMLMediaElement.prototype, 'pause');
    const loudspeaker = new Loudspeaker();
    await loudspeaker.unlock();
    expect(played).not.toHaveBeenCalled();
    loudspeaker.throughMute = true;
    await expect(played.mock.results[0]?.value).resolves.toBeUndefined();
    const [element] = played.mock.contexts as HTMLAudioElement[];
    expect(element?.loop).toBe(true);
    expect(element?.duration).toBeCloseTo(0.5, 2);
    loudspeaker.throughMute = false;
    expect(paused).toHaveBeenCalledTimes(1);
    loudspeaker.close();
  });
});
