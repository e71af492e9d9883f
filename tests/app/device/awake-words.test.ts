import { expect, test } from 'vitest';
import { awakeWords } from '../../../src/app/device/awake-words.ts';

const SYSTEMS = {
  iPhone: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
  android: 'Mozilla/5.0 (Linux; Android 15; Pixel 8) Chrome/140.0.0.0 Mobile Safari/537.36',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15',
  windows: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36',
  other: 'Mozilla/5.0 (X11; CrOS x86_64) Chrome/140.0.0.0 Safari/537.36',
};

test.each([
  ['iPhone', 'Auto-Lock'],
  ['android', 'screen timeout'],
  ['mac', 'Lock Screen'],
  ['windows', 'Power'],
  ['other', 'choose a longer time'],
] as const)('awakeWords("refused") says where %s keeps its auto-lock', (system, place) => {
  expect(awakeWords('refused', SYSTEMS[system])?.more).toContain(place);
});

test('awakeWords(awake) tells a browser that cannot from one that does not want to', () => {
  expect(awakeWords('none', SYSTEMS.android)?.more).toMatch(/^This browser cannot/);
  expect(awakeWords('refused', SYSTEMS.android)?.more).toMatch(/battery/);
});

test('awakeWords(awake) is silent while the screen stays on or need not', () => {
  expect(awakeWords('held', SYSTEMS.iPhone)).toBeNull();
  expect(awakeWords('off', SYSTEMS.iPhone)).toBeNull();
});
