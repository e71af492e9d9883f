import { expect, test } from 'vitest';
import { USUAL_SOUND } from '../../../src/core/vocabulary/sound-wish.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { USUAL_WARNING } from '../../../src/core/vocabulary/warning-wish.ts';
import { settingsSummary } from '../../../src/ui/home/settings-summary.ts';

test('settingsSummary(warning, sound) names sensitivity, limit and sound', () => {
  expect(settingsSummary(USUAL_WARNING, USUAL_SOUND)).toBe('normal warnings, automatic limit, tones and voice');
  expect(
    settingsSummary(
      { sensitivity: 'late', limit: { kind: 'manual', at: degrees(95) } },
      { ...USUAL_SOUND, voice: 'off' },
    ),
  ).toBe('late warnings, limit 95°, tones only');
});

test.each([
  ['off', 'off', 'silent'],
  ['off', 'errors', 'voice only'],
  ['errors', 'off', 'tones only'],
] as const)('settingsSummary(...) with tones %s and voice %s is %s', (tones, voice, words) => {
  expect(settingsSummary(USUAL_WARNING, { ...USUAL_SOUND, tones, voice })).toMatch(new RegExp(`, ${words}$`));
});
