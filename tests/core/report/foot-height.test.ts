import { describe, expect, test } from 'vitest';
import { findReps } from '../../../src/core/report/find-reps.ts';
import { footHeight, footHeightWord } from '../../../src/core/report/foot-height.ts';
import { smoothJoints } from '../../../src/core/report/smooth-joints.ts';
import { thighLengths } from '../../../src/core/vocabulary/units.ts';
import { expectLength } from '../../builders/expect-close.ts';
import { setupOf } from '../../builders/followed.ts';
import { play, rep, withRests } from '../../builders/leg-press.ts';
import { mirrored } from '../../builders/transformed.ts';

const heightOn = (height: number, pad = 40, mirror = false): number => {
  const { recording } = play(withRests([rep(98), rep(98)]), { machine: { footHeight: height, pad } });
  const seen = mirror ? mirrored(recording) : recording;
  const { body } = setupOf(seen);
  return footHeight(findReps(smoothJoints(seen.frames, body)).reps, body.hip, body);
};

describe('footHeight', () => {
  test.each([-0.25, 0, 0.1, 0.3])('footHeight(reps, hip, body) is %d where the feet were put', (height) => {
    expectLength(heightOn(height), height, 0.02);
  });

  test('footHeight(reps, hip, body) is the same on any pad, and in a mirror', () => {
    expectLength(heightOn(0.2, 10), 0.2, 0.02);
    expectLength(heightOn(0.2, 80), 0.2, 0.02);
    expectLength(heightOn(0.2, 40, true), 0.2, 0.02);
  });

  test('footHeightWord(height) is high from 10 cm on, low from as much below', () => {
    expect(footHeightWord(thighLengths(10 / 42))).toBe('high');
    expect(footHeightWord(thighLengths(8 / 42))).toBe('middle');
    expect(footHeightWord(thighLengths(0))).toBe('middle');
    expect(footHeightWord(thighLengths(-10 / 42))).toBe('low');
  });
});
