import { expect, test } from 'vitest';
import type { SoundState } from '../../src/core/vocabulary/sound-state.ts';
import { USUAL_SOUND } from '../../src/core/vocabulary/sound-wish.ts';
import { soundNotes } from '../../src/words/sound-notes.ts';

const able: SoundState = {
  loudspeaker: 'running',
  voice: { kind: 'ready', voices: [{ name: 'Ann', language: 'en-GB' }] },
  vibrates: true,
};

test('soundNotes(state, wish) has nothing to say where all works', () => {
  expect(soundNotes(able, USUAL_SOUND)).toEqual([]);
});

test.each<[string, Partial<SoundState>, RegExp]>([
  ['a sleeping sound', { loudspeaker: 'locked' }, /tap/],
  ['no Web Audio', { loudspeaker: 'none' }, /screen/],
  ['no speech', { voice: { kind: 'none' } }, /tones instead/],
  ['no voice of its own', { voice: { kind: 'no-voice' } }, /network/],
  ['no vibration', { vibrates: false }, /vibrate/],
])('soundNotes(state, wish) says one sentence of %s', (_, lack, words) => {
  const notes = soundNotes({ ...able, ...lack }, USUAL_SOUND);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(words);
  expect(notes[0]).toMatch(/\.$/);
});

test('soundNotes(state, wish) is silent about what is not wished', () => {
  const unable: SoundState = { loudspeaker: 'none', voice: { kind: 'none' }, vibrates: false };
  expect(soundNotes(unable, { ...USUAL_SOUND, tones: 'off', voice: 'off', vibration: false })).toEqual([]);
});
