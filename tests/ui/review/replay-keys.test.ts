import { expect, test } from 'vitest';
import { replayAction } from '../../../src/ui/review/replay-keys.ts';

const pressed = (key: string, on = 'section', modified = false) => replayAction({ key, on, modified });

test('replayAction(key) plays on space, steps on comma and full stop, skips on arrows, sets the speed on numbers', () => {
  expect(pressed(' ')).toEqual({ kind: 'play-or-pause' });
  expect([pressed(','), pressed('.')]).toEqual([
    { kind: 'frame', by: -1 },
    { kind: 'frame', by: 1 },
  ]);
  expect([pressed('ArrowLeft'), pressed('ArrowDown')]).toEqual([
    { kind: 'skip', by: -1000 },
    { kind: 'rep', by: 1 },
  ]);
  expect(['1', '2', '3'].map((key) => pressed(key))).toEqual([0.25, 0.5, 1].map((speed) => ({ kind: 'speed', speed })));
});

test('replayAction(key) leaves keys to the control that takes them, and to the browser', () => {
  expect(pressed(' ', 'button')).toBeNull();
  expect(pressed('ArrowUp', 'select')).toBeNull();
  expect(pressed('l', 'section', true)).toBeNull();
  expect(pressed('x')).toBeNull();
});
