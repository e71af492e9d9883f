import { expect, test } from 'vitest';
import { stageWords } from '../../../src/ui/live/stage-words.ts';

test('stageWords(stage) says which source is being opened', () => {
  expect(stageWords({ kind: 'opening' }, 'camera')).toBe('Starting the camera');
  expect(stageWords({ kind: 'opening' }, 'demo')).toBe('Opening the video');
});

test('stageWords(stage) is silent while measuring, and gives the reason of a pause', () => {
  expect(stageWords({ kind: 'measuring', progress: null }, 'camera')).toBeNull();
  expect(stageWords({ kind: 'paused', why: 'left-pad' }, 'camera')).toBe(
    'Paused: nobody on the pad; it goes on when you are back',
  );
  expect(stageWords({ kind: 'paused', why: 'finding-again' }, 'camera')).toMatch(/^Paused: finding you again/);
});
