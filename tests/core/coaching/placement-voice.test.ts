import { describe, expect, test } from 'vitest';
import { placementVoice, silentVoice } from '../../../src/core/coaching/placement-voice.ts';
import { PLACEMENT_KINDS, type PlacementCheck, type PlacementKind } from '../../../src/core/vocabulary/placement.ts';
import type { PlacementReason } from '../../../src/core/vocabulary/placement-reason.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';

/** Another one for each, so that they can be told apart. */
const REASONS = {
  'whole-body': { kind: 'nobody' },
  hip: { kind: 'hip-hidden' },
  'side-on': { kind: 'somewhere-off' },
  distance: { kind: 'too-close', way: 'metre' },
  light: { kind: 'pale' },
  level: { kind: 'tipped' },
  rate: { kind: 'slow', rate: 9 },
  alone: { kind: 'company' },
} as const satisfies Record<PlacementKind, PlacementReason>;

const checksWith = (others: Partial<Record<PlacementKind, Partial<PlacementCheck>>>): readonly PlacementCheck[] =>
  PLACEMENT_KINDS.map((kind) => ({ kind, state: 'good', why: REASONS[kind], required: false, ...others[kind] }));
const poor = { state: 'poor', required: false } as const;
const needed = { state: 'poor', required: true } as const;

/** What is said and when, seconds, of checks that change with the time, looked at five times a second. */
const heard = (seconds: number, checksAt: (second: number) => readonly PlacementCheck[]): readonly string[] => {
  const said: string[] = [];
  let voice = silentVoice;
  for (let ms = 0; ms <= 1000 * seconds; ms += 200) {
    const [next, news] = placementVoice(voice, checksAt(ms / 1000), milliseconds(ms));
    voice = next;
    const asked = news && PLACEMENT_KINDS.find((kind) => REASONS[kind] === news.why);
    if (news) said.push(`${ms / 1000}${news.mended ? ' good,' : ''} ${asked ?? 'placed'}${news.required ? '!' : ''}`);
  }
  return said;
};

describe('placementVoice(before, checks, at)', () => {
  test('says what is required, and again every six seconds', () => {
    expect(heard(13, () => checksWith({ hip: needed }))).toEqual(['0 hip!', '6 hip!', '12 hip!']);
  });

  test('says good when it is mended, and the next thing with it', () => {
    const checks = (second: number) => checksWith(second < 5 ? { hip: needed, light: poor } : { light: poor });
    expect(heard(8, checks)).toEqual(['0 hip!', '5 good, light']);
  });

  test('says once that all is well, and is silent then', () => {
    const checks = (second: number) => checksWith(second < 5 ? { hip: needed } : {});
    expect(heard(60, checks)).toEqual(['0 hip!', '6 good, placed']);
  });

  test('lets a sentence end before the next', () => {
    const checks = (second: number) => checksWith(second < 1 ? { hip: needed } : { 'side-on': needed });
    expect(heard(5, checks)).toEqual(['0 hip!', '4 good, side-on!']);
  });

  test('does not insist on what is only advised', () => {
    expect(heard(25, () => checksWith({ light: poor }))).toEqual(['0 light', '20 light']);
  });

  test('praises nothing while too little is known', () => {
    expect(heard(10, () => checksWith({ hip: { state: 'unknown' } }))).toEqual([]);
    expect(heard(10, () => [])).toEqual([]);
  });

  test('speaks again when something goes wrong later', () => {
    const checks = (second: number) => checksWith(second > 10 && second < 20 ? { hip: needed } : {});
    expect(heard(30, checks)).toEqual(['1 placed', '10.2 hip!', '16.2 hip!', '21 good, placed']);
  });
});
