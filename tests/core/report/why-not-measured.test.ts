import { describe, expect, test } from 'vitest';
import type { SmoothFrame } from '../../../src/core/report/smooth-joints.ts';
import { whyNotMeasured } from '../../../src/core/report/why-not-measured.ts';
import type { SightLost } from '../../../src/core/vocabulary/reading.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { seatedJoints } from '../../builders/pose.ts';

/** A hundred frames whose knee bends evenly and straightens again; the bottom is at the 50th. */
const frames = (lostIn: (i: number) => SightLost | null): readonly SmoothFrame[] =>
  Array.from({ length: 101 }, (_, i) => {
    const bend = ((90 - 1.6 * Math.abs(i - 50)) * Math.PI) / 180;
    const { knee } = seatedJoints;
    const ankle = { x: knee.x + 100 * Math.cos(bend), y: knee.y - 100 * Math.sin(bend) };
    const lost = lostIn(i);
    return {
      at: milliseconds(33 * i),
      joints: { ...seatedJoints, ankle },
      missing: lost === null ? [] : ['hip'],
      lost,
      settled: true,
    };
  });

describe('whyNotMeasured', () => {
  test('whyNotMeasured(frames, forbids) is what forbids it for the whole set', () => {
    expect(
      whyNotMeasured(
        frames(() => 'hip-hidden'),
        'slow-frames',
      ),
    ).toBe('slow-frames');
  });

  test('whyNotMeasured(frames, null) is what hid the bottom most of the time', () => {
    const cause = whyNotMeasured(
      frames((i) => (i >= 45 && i < 50 ? 'someone-in-front' : i >= 40 && i < 60 ? 'knee-hidden' : null)),
      null,
    );
    expect(cause).toBe('knee-hidden');
  });

  test('whyNotMeasured(frames, null) is the noise where the bottom was seen, whatever the top was', () => {
    expect(
      whyNotMeasured(
        frames((i) => (i < 30 ? 'left-pad' : null)),
        null,
      ),
    ).toBe('noisy');
  });
});
