import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SoundState } from '../../../src/core/vocabulary/sound-state.ts';
import { USUAL_SOUND } from '../../../src/core/vocabulary/sound-wish.ts';
import type { SettingsSound } from '../../../src/ui/home/settings-sound.ts';
import '../../../src/ui/home/settings-sound.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const ABLE: SoundState = {
  loudspeaker: 'running',
  voice: {
    kind: 'ready',
    voices: [
      { name: 'Ann', language: 'en-GB' },
      { name: 'Bob', language: 'en-US' },
    ],
  },
  vibrates: true,
};

const part = <Kind extends Element>(settings: SettingsSound, selector: string): Kind => {
  const found = settings.renderRoot.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

test.each(['tones', 'voice'] as const)('settings-sound tells a level of %s, and keeps the rest', async (group) => {
  const settings = await mounted('settings-sound', {});
  const chosen = nextEvent('choose-sound');
  await userEvent.click(
    part<HTMLInputElement>(settings, `input[name=${group}][value=errors]`).labels?.[0] as HTMLElement,
  );
  expect((await chosen).sound).toEqual({ ...USUAL_SOUND, [group]: 'errors' });
});

test.each([
  ['brace', 'brace'],
  ['vibration', 'vibration'],
  ['through-mute', 'throughMute'],
] as const)('settings-sound turns %s over by its words', async (id, name) => {
  const settings = await mounted('settings-sound', {});
  const chosen = nextEvent('choose-sound');
  await userEvent.click(part<HTMLElement>(settings, `.tick:has(#${id}) span`));
  expect((await chosen).sound).toEqual({ ...USUAL_SOUND, [name]: !USUAL_SOUND[name] });
});

test('settings-sound lists the voices, the device’s own first, and tells the one that is picked', async () => {
  const settings = await mounted('settings-sound', { device: ABLE });
  const select = part<HTMLSelectElement>(settings, '#voice-name');
  expect([...select.options].map(({ label }) => label)).toEqual([
    'This device’s own choice',
    'Ann (en-GB)',
    'Bob (en-US)',
  ]);
  const picked = nextEvent('choose-sound');
  await userEvent.selectOptions(select, 'Bob');
  expect((await picked).sound.voiceName).toBe('Bob');
  const freed = nextEvent('choose-sound');
  await userEvent.selectOptions(select, '');
  expect((await freed).sound.voiceName).toBeNull();
});

test('settings-sound offers no voice where there is none, or where none is wished', async () => {
  const settings = await mounted('settings-sound', { device: { ...ABLE, voice: { kind: 'none' } } });
  expect(settings.renderRoot.querySelector('#voice-name')).toBeNull();
  expect(textOf(settings)).toContain('This browser cannot speak');
  settings.device = ABLE;
  settings.sound = { ...USUAL_SOUND, voice: 'off' };
  await settled(settings);
  expect(settings.renderRoot.querySelector('#voice-name')).toBeNull();
  expect(textOf(settings)).not.toContain('cannot speak');
});

test('settings-sound says how loud in per cent, and tells another volume', async () => {
  const settings = await mounted('settings-sound', {});
  const slider = part<HTMLInputElement>(settings, '#volume');
  expect(slider.getAttribute('aria-valuetext')).toBe('80%');
  const chosen = nextEvent('choose-sound');
  slider.focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect((await chosen).sound.volume).toBeCloseTo(0.75);
});

test('settings-sound asks for a try when the button is pressed', async () => {
  const settings = await mounted('settings-sound', {});
  const tried = nextEvent('test-sound');
  button(settings, 'Can you hear this?').click();
  await tried;
});
