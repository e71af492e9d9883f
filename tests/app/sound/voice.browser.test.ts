import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Voice } from '../../../src/app/sound/voice.ts';
import type { Saying } from '../../../src/core/vocabulary/saying.ts';
import { USUAL_SOUND } from '../../../src/core/vocabulary/sound-wish.ts';

const voiceOf = (name: string, lang: string, localService = true, isDefault = false): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

const ANN = voiceOf('Ann', 'en-AU', true, true);
const BEN = voiceOf('Ben', 'en-IE');

/** A speaking machine that writes down; what it speaks ends when it is told to. */
const machine = (voices: readonly SpeechSynthesisVoice[]) => {
  const log: string[] = [];
  const events = new EventTarget();
  let current: SpeechSynthesisUtterance | null = null;
  const synthesis = Object.assign(events, {
    speak: (utterance: SpeechSynthesisUtterance) => {
      current = utterance;
      log.push(utterance.volume === 0 ? 'nothing' : `${utterance.voice?.name}: ${utterance.text}`);
    },
    cancel: () => log.push('cancelled'),
    getVoices: () => [...voices],
  }) as unknown as SpeechSynthesis;
  const end = (): void => {
    current?.dispatchEvent(new Event('end'));
  };
  return { log, synthesis, end };
};

/** The browser takes only its own voices. */
const takingAnyVoice = (): void => {
  const spoken = new WeakMap<object, unknown>();
  vi.spyOn(SpeechSynthesisUtterance.prototype, 'voice', 'set').mockImplementation(function (this: object, voice) {
    spoken.set(this, voice);
  });
  vi.spyOn(SpeechSynthesisUtterance.prototype, 'voice', 'get').mockImplementation(function (this: object) {
    return (spoken.get(this) ?? null) as SpeechSynthesisVoice | null;
  });
};

const speaking = (voices: readonly SpeechSynthesisVoice[] = [ANN, BEN]) => {
  takingAnyVoice();
  const instead: Saying[] = [];
  const tools = machine(voices);
  return { ...tools, instead, voice: new Voice((saying) => instead.push(saying), tools.synthesis) };
};

const news = (text: string): Saying => ({ text, weight: 'news' });
const error = (text: string): Saying => ({ text, weight: 'error' });

afterEach(() => vi.restoreAllMocks());

describe('Voice', () => {
  test('say(saying) speaks with the wished voice, else with the device’s usual one', () => {
    const { voice, log, end } = speaking();
    voice.say(news('one'), 'now');
    end();
    voice.wish = { ...USUAL_SOUND, voiceName: 'Ben' };
    voice.say(news('two'), 'now');
    end();
    voice.wish = { ...USUAL_SOUND, voiceName: 'Gone' };
    voice.say(news('three'), 'now');
    expect(log).toEqual(['Ann: one', 'Ben: two', 'Ann: three']);
  });

  test('say(saying) never uses a voice that speaks through a server, nor one of another language', () => {
    const { voice, log, instead } = speaking([voiceOf('Cloud', 'en-US', false, true), voiceOf('Anna', 'de-DE')]);
    expect(voice.state).toEqual({ kind: 'no-voice' });
    voice.unlock();
    voice.say(error('up'), 'now');
    expect(log).toEqual([]);
    expect(instead).toEqual([error('up')]);
  });

  test('say(saying) speaks the language of the texts, however the device writes its name', () => {
    onTestFinished(() => {
      document.documentElement.lang = 'en';
    });
    document.documentElement.lang = 'de';
    const { voice, log, instead } = speaking([ANN, voiceOf('Eva', 'de_AT')]);
    voice.say(news('Eins'), 'now');
    expect(log).toEqual(['Eva: Eins']);
    expect(voice.state).toEqual({ kind: 'ready', voices: [{ name: 'Eva', language: 'de_AT' }] });
    document.documentElement.lang = 'es';
    expect(voice.state).toEqual({ kind: 'no-voice' });
    voice.say(news('Dos'), 'now');
    expect(instead).toEqual([news('Dos')]);
  });

  test('say(saying) is told instead where the browser cannot speak', () => {
    const instead: Saying[] = [];
    vi.stubGlobal('speechSynthesis', undefined);
    const voice = new Voice((saying) => instead.push(saying));
    expect(voice.state).toEqual({ kind: 'none' });
    voice.unlock();
    voice.say(news('one'), 'now');
    voice.close();
    expect(instead).toEqual([news('one')]);
    vi.unstubAllGlobals();
  });

  test('state names the voices of the device', () => {
    expect(speaking().voice.state).toEqual({
      kind: 'ready',
      voices: [
        { name: 'Ann', language: 'en-AU' },
        { name: 'Ben', language: 'en-IE' },
      ],
    });
  });

  test('say(saying) keeps to the wished level', () => {
    const { voice, log, end } = speaking();
    voice.wish = { ...USUAL_SOUND, voice: 'errors' };
    voice.say(news('one'), 'now');
    voice.say(error('up'), 'now');
    end();
    voice.wish = { ...USUAL_SOUND, voice: 'off' };
    voice.say(error('higher'), 'now');
    expect(log).toEqual(['Ann: up']);
  });

  test('say(saying) lets the newest win, but not news over an error', () => {
    const { voice, log, end } = speaking();
    voice.say(news('one'), 'now');
    voice.say(error('up'), 'now');
    voice.say(news('two'), 'now');
    end();
    voice.say(news('three'), 'now');
    expect(log).toEqual(['Ann: one', 'cancelled', 'Ann: up', 'Ann: three']);
  });

  test('quiet breaks off what is said, and keeps for after the rep only what waits, the newest', () => {
    const { voice, log } = speaking();
    voice.say(news('one'), 'now');
    voice.quiet = true;
    voice.say(error('turn the phone'), 'now');
    voice.say(news('two'), 'between-reps');
    voice.say(error('last good rep'), 'between-reps');
    voice.say(news('three'), 'between-reps');
    expect(log).toEqual(['Ann: one', 'cancelled']);
    voice.quiet = false;
    expect(log.slice(2)).toEqual(['Ann: last good rep']);
    voice.quiet = true;
    voice.quiet = false;
    expect(log.slice(3)).toEqual(['cancelled']);
  });

  test('unlock() speaks nothing, once', () => {
    const { voice, log } = speaking();
    voice.unlock();
    voice.unlock();
    expect(log).toEqual(['nothing']);
  });

  test('changed is told when voices have been loaded, until close()', () => {
    const { voice, synthesis } = speaking();
    const changed = vi.fn();
    voice.changed = changed;
    synthesis.dispatchEvent(new Event('voiceschanged'));
    voice.close();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
