import { afterEach, describe, expect, test, vi } from 'vitest';
import { Sounds } from '../../src/app/sounds.ts';
import { ALERT_KINDS } from '../../src/core/vocabulary/alert.ts';

const AUDIBLE = ALERT_KINDS.filter((kind) => kind !== 'depth-near');

interface Heard {
  readonly hertz: number;
  readonly shape: OscillatorType;
  from: number;
  until: number;
}

/** Sounds that may sound, and the beeps that were started, on the context's clock. */
const listening = async (): Promise<{ sounds: Sounds; heard: Heard[] }> => {
  const heard: Heard[] = [];
  const byNode = new Map<AudioScheduledSourceNode, Heard>();
  vi.spyOn(OscillatorNode.prototype, 'start').mockImplementation(function (this: OscillatorNode, when = 0) {
    const beep = { hertz: this.frequency.value, shape: this.type, from: when, until: Number.NaN };
    byNode.set(this, beep);
    heard.push(beep);
  });
  vi.spyOn(OscillatorNode.prototype, 'stop').mockImplementation(function (this: OscillatorNode, when = 0) {
    const beep = byNode.get(this);
    if (beep) beep.until = when;
  });
  const running = vi.spyOn(AudioContext.prototype, 'state', 'get').mockReturnValue('running');
  const sounds = new Sounds();
  sounds.unlock();
  expect(running).toBeDefined();
  return { sounds, heard };
};

/** A pattern by its beeps, from its own beginning, in hundredths of a second. */
const patternOf = (heard: readonly Heard[]): string => {
  const begin = Math.min(...heard.map(({ from }) => from));
  const inCentiseconds = (time: number): number => Math.round((time - begin) * 100);
  return heard
    .map(({ hertz, shape, from, until }) => `${hertz}:${shape}:${inCentiseconds(from)}-${inCentiseconds(until)}`)
    .join(' ');
};

afterEach(() => vi.restoreAllMocks());

describe('Sounds', () => {
  test('play("depth-near") is silent: the approach is seen, not heard', async () => {
    const { sounds, heard } = await listening();
    sounds.play('depth-near');
    expect(heard).toEqual([]);
    sounds.close();
  });

  test('play(kind) has a pattern of its own for each other kind of alert, all shorter than a second', async () => {
    const { sounds, heard } = await listening();
    const patterns = AUDIBLE.map((kind) => {
      heard.length = 0;
      sounds.play(kind);
      expect(Math.max(...heard.map(({ until }) => until)) - Math.min(...heard.map(({ from }) => from))).toBeLessThan(1);
      return patternOf(heard);
    });
    expect(new Set(patterns).size).toBe(AUDIBLE.length);
    expect(patterns).not.toContain('');
    sounds.close();
  });

  test('play(kind) stays between 0.5 and 2 kHz, where phones are loud', async () => {
    const { sounds, heard } = await listening();
    for (const kind of ALERT_KINDS) sounds.play(kind);
    for (const { hertz } of heard) {
      expect(hertz).toBeGreaterThanOrEqual(500);
      expect(hertz).toBeLessThanOrEqual(2000);
    }
    sounds.close();
  });

  test('play(kind) is silent while the sound is off, and before a tap has unlocked it', async () => {
    const { sounds, heard } = await listening();
    sounds.on = false;
    sounds.play('lift-clear');
    new Sounds().play('lift-clear');
    expect(heard).toEqual([]);
    sounds.on = true;
    sounds.play('lift-clear');
    expect(heard).not.toEqual([]);
    sounds.close();
  });

  test('play(kind) is silent where the browser has no Web Audio', () => {
    vi.stubGlobal('AudioContext', undefined);
    const sounds = new Sounds();
    sounds.unlock();
    sounds.play('depth-limit');
    expect(sounds.latency).toBe(0);
    vi.unstubAllGlobals();
  });

  test('latency is 0 before the loudspeaker is in use, and a fraction of a second then', async () => {
    const sounds = new Sounds();
    expect(sounds.latency).toBe(0);
    sounds.unlock();
    expect(sounds.latency).toBeGreaterThanOrEqual(0);
    expect(sounds.latency).toBeLessThan(1);
    sounds.close();
  });
});
