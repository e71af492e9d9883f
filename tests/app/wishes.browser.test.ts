import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { AppState } from '../../src/app/app-state.ts';
import { firstState } from '../../src/app/first-state.ts';
import { optionsOf } from '../../src/app/options.ts';
import { Screens } from '../../src/app/screens.ts';
import { Sounds } from '../../src/app/sounds.ts';
import { Wishes } from '../../src/app/wishes.ts';
import { type SoundWish, USUAL_SOUND } from '../../src/core/vocabulary/sound-wish.ts';
import { USUAL_VIEW } from '../../src/core/vocabulary/view-wish.ts';
import { useLanguage } from '../../src/words/use-language.ts';
import { StandInDevice } from '../builders/stand-in-device.ts';

const visit = (search = ''): { wishes: Wishes; sounds: Sounds; state: () => AppState } => {
  const sounds = new Sounds();
  onTestFinished(() => sounds.close());
  const parts = { storageLasts: true, sounds, device: new StandInDevice(), options: optionsOf(search) };
  const screens = new Screens(
    firstState(parts),
    () => undefined,
    () => undefined,
  );
  return { wishes: new Wishes(screens, sounds, parts.options), sounds, state: () => screens.state };
};

beforeEach(() => localStorage.clear());

test('chooseSound(wish) is told, obeyed at once, and remembered for the next visit', () => {
  const { wishes, sounds, state } = visit();
  expect(state().sound).toEqual(USUAL_SOUND);
  const obeyed = vi.spyOn(sounds, 'wish', 'set');
  const wish: SoundWish = { ...USUAL_SOUND, tones: 'off', volume: 0.2 };
  wishes.chooseSound(wish);
  expect(obeyed).toHaveBeenCalledWith(wish);
  expect(state().sound).toEqual(wish);
  const next = vi.spyOn(Sounds.prototype, 'wish', 'set');
  onTestFinished(() => next.mockRestore());
  expect(visit().state().sound).toEqual(wish);
  expect(next).toHaveBeenLastCalledWith(wish);
});

test('chooseView(wish) is told, and remembered for the next visit', () => {
  const { wishes, state } = visit();
  expect(state().viewWish).toEqual(USUAL_VIEW);
  const wish = { ...USUAL_VIEW, big: 'depth', units: 'imperial' } as const;
  wishes.chooseView(wish);
  expect(state().viewWish).toEqual(wish);
  expect(visit().state().viewWish).toEqual(wish);
});

test('readAgain() takes what is remembered now, but for what the address asks for', async () => {
  const { wishes, state } = visit('?limit=95');
  localStorage.setItem('padline.warning', JSON.stringify({ sensitivity: 'late', limit: { kind: 'knee-90' } }));
  await wishes.readAgain();
  expect(state().warning).toEqual({ sensitivity: 'late', limit: { kind: 'manual', at: 95 } });
});

test('readAgain() does not bring back what the address asked for once the lifter has chosen otherwise', async () => {
  const { wishes, state } = visit('?limit=95&sensitivity=early');
  const wish = { sensitivity: 'normal', limit: { kind: 'thigh-upright' } } as const;
  wishes.chooseWarning(wish);
  await wishes.readAgain();
  expect(state().warning).toEqual(wish);
});

test('chooseLanguage(wish) is used at once, told, and remembered for the next visit', async () => {
  onTestFinished(() => useLanguage('en'));
  const { wishes, state } = visit();
  expect(state().languageWish).toBe('device');
  await wishes.chooseLanguage('es');
  expect(document.documentElement.lang).toBe('es');
  expect(state().languageWish).toBe('es');
  expect(visit().state().languageWish).toBe('es');
});

test('followLanguage() uses what the device prefers, and remembers nothing', async () => {
  onTestFinished(() => useLanguage('en'));
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr', 'de-CH']);
  onTestFinished(() => void vi.restoreAllMocks());
  await visit().wishes.followLanguage();
  expect(document.documentElement.lang).toBe('de');
  expect(localStorage).toHaveLength(0);
});

test('toggleSound() is told, obeyed, and forgotten', () => {
  const { wishes, sounds, state } = visit();
  wishes.toggleSound();
  expect([state().soundOn, sounds.on]).toEqual([false, false]);
  expect(visit().state().soundOn).toBe(true);
});

test('what the device can be heard by is told once a tap has unlocked it', async () => {
  const { sounds, state } = visit();
  expect(state().soundState.loudspeaker).toBe('locked');
  sounds.unlock();
  await vi.waitFor(() => expect(state().soundState.loudspeaker).toBe('running'));
});
