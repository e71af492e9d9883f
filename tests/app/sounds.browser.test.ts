import { afterEach, describe, expect, test, vi } from 'vitest';
import { Sounds } from '../../src/app/sounds.ts';
import { ALERT_KINDS } from '../../src/core/vocabulary/alert.ts';
import { USUAL_SOUND } from '../../src/core/vocabulary/sound-wish.ts';
import type { ToneCue } from '../../src/core/vocabulary/tone-cue.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';

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

/** A frame captured just now asks for this. */
const cueNow = (given: Partial<ToneCue> = {}): ToneCue => ({
  at: milliseconds(performance.now()),
  rep: 1,
  pitch: null,
  hereAt: null,
  ...given,
});
const PITCH = { hertz: 900, level: 0.5 };
/** The capture's clock is the page's. */
const EPOCH = 0;

afterEach(() => vi.restoreAllMocks());

describe('Sounds', () => {
  test('play("depth-near") is silent: the depth tone says it', async () => {
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

  test('wish decides what play(kind) sounds and vibrates', async () => {
    const { sounds, heard } = await listening();
    const felt = vi.spyOn(navigator, 'vibrate').mockReturnValue(true);
    sounds.wish = { ...USUAL_SOUND, tones: 'off' };
    sounds.play('lift-clear');
    expect([heard.length, felt.mock.calls.length]).toEqual([0, 1]);
    sounds.wish = { ...USUAL_SOUND, tones: 'errors', vibration: false };
    sounds.play('lift-clear');
    sounds.play('brace');
    expect([heard.length, felt.mock.calls.length]).toEqual([3, 1]);
    sounds.wish = { ...USUAL_SOUND, brace: true };
    sounds.play('brace');
    sounds.play('depth-near');
    expect([heard.length, felt.mock.calls.length]).toEqual([4, 1]);
    sounds.close();
  });

  test('play(kind) sounds where the device does not vibrate', async () => {
    const { sounds, heard } = await listening();
    const { vibrate } = Navigator.prototype;
    Reflect.deleteProperty(Navigator.prototype, 'vibrate');
    expect(sounds.state.vibrates).toBe(false);
    sounds.play('depth-limit');
    Navigator.prototype.vibrate = vibrate;
    expect(heard).toHaveLength(1);
    expect(sounds.state.vibrates).toBe(true);
    sounds.close();
  });

  test('follow(cue) steers the tone, unless only errors are wished', async () => {
    const { sounds, heard } = await listening();
    sounds.wish = { ...USUAL_SOUND, tones: 'errors' };
    sounds.follow(cueNow({ pitch: PITCH }), EPOCH);
    expect(heard).toHaveLength(0);
    sounds.wish = USUAL_SOUND;
    sounds.follow(cueNow({ pitch: PITCH }), EPOCH);
    sounds.follow(cueNow({ pitch: PITCH }), EPOCH);
    expect(heard).toHaveLength(1);
    expect(sounds.takeSounded().map(({ kind }) => kind)).toEqual(['depth-tone']);
    sounds.close();
  });

  test('follow(cue) schedules "here" for its moment, and the alert does not sound it again', async () => {
    const { sounds, heard } = await listening();
    const cue = cueNow({ pitch: PITCH, hereAt: milliseconds(performance.now() + 40) });
    sounds.follow(cue, EPOCH);
    sounds.play('depth-limit', { capturedAt: cue.at, epoch: EPOCH });
    const here = heard.filter(({ hertz }) => hertz === 1320);
    expect(here).toHaveLength(1);
    const [tone, planned] = sounds.takeSounded();
    expect([tone?.kind, planned?.kind]).toEqual(['depth-tone', 'depth-limit']);
    expect(planned?.frameAt).toBe(cue.at);
    // As foreseen, or as soon as the device can.
    const soonest = performance.now() + 1000 * sounds.latency;
    expect(planned?.heardAt).toBeLessThan(Math.max((cue.hereAt as number) + 10, soonest + 5));
    expect(planned?.scheduledAt).toBeLessThan(cue.at + 50);
    sounds.close();
  });

  test('follow(cue) leaves no trace of a "here" that was taken back', async () => {
    const { sounds } = await listening();
    sounds.follow(cueNow({ hereAt: milliseconds(performance.now() + 250) }), EPOCH);
    expect(sounds.takeSounded().map(({ kind }) => kind)).toEqual(['depth-limit']);
    sounds.follow(cueNow({ rep: 2, hereAt: milliseconds(performance.now() + 250) }), EPOCH);
    sounds.follow(cueNow({ rep: 2 }), EPOCH);
    expect(sounds.takeSounded()).toEqual([]);
    sounds.close();
  });

  test('follow(cue) of a file foresees nothing and records nothing', async () => {
    const { sounds, heard } = await listening();
    sounds.follow(cueNow({ pitch: PITCH, hereAt: milliseconds(performance.now() + 40) }), null);
    expect(heard).toHaveLength(1);
    expect(sounds.takeSounded()).toEqual([]);
    sounds.close();
  });

  test('takeSounded() tells how long after its frame each alert was handed to Web Audio', async () => {
    const { sounds } = await listening();
    const capturedAt = milliseconds(performance.now() - 80);
    sounds.play('lift-clear', { capturedAt, epoch: EPOCH });
    const [sounded] = sounds.takeSounded();
    expect(sounded).toMatchObject({ kind: 'lift-clear', frameAt: capturedAt });
    const delay = (sounded?.scheduledAt as number) - capturedAt;
    expect(delay).toBeGreaterThanOrEqual(80);
    expect(delay).toBeLessThan(130);
    expect(sounds.takeSounded()).toEqual([]);
    sounds.close();
  });

  test('say(saying) is a short sound where the device has no voice, and silent in a rep until endSet()', async () => {
    vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([]);
    const { sounds, heard } = await listening();
    sounds.say({ text: 'up', weight: 'error' });
    expect(heard).toHaveLength(2);
    sounds.follow(cueNow(), EPOCH);
    sounds.say({ text: 'up', weight: 'error' });
    expect(heard).toHaveLength(2);
    sounds.endSet();
    sounds.say({ text: 'three', weight: 'news' });
    expect(heard).toHaveLength(3);
    sounds.close();
  });

  test('testSound() plays the rise, "here" and hips off the pad, then says the sentence', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([]);
    vi.spyOn(AudioContext.prototype, 'resume').mockResolvedValue();
    const { sounds, heard } = await listening();
    sounds.testSound();
    await vi.advanceTimersByTimeAsync(0);
    const starts = heard.map(({ hertz, from }) => ({ hertz, from })).slice(1);
    expect(starts.map(({ hertz }) => hertz)).toEqual([1320, 1760, 1175, 1760]);
    expect(starts.map(({ from }) => from)).toEqual(starts.map(({ from }) => from).sort((a, b) => a - b));
    // No voice here: the sentence is the two notes that stand for words.
    await vi.advanceTimersByTimeAsync(5000);
    expect(heard.slice(-2).map(({ hertz }) => hertz)).toEqual([880, 700]);
    vi.useRealTimers();
    sounds.close();
  });

  test('state and changed tell when a tap has unlocked the sound', async () => {
    const sounds = new Sounds();
    expect(sounds.state.loudspeaker).toBe('locked');
    const unlocked = new Promise<void>((resolve) => {
      sounds.changed = resolve;
    });
    sounds.unlock();
    await unlocked;
    expect(sounds.state.loudspeaker).toBe('running');
    sounds.close();
    expect(sounds.state.loudspeaker).toBe('locked');
  });
});
