import { describe, expect, test } from 'vitest';
import { driveSample } from '../../../src/core/report/find-reps.ts';
import { repTiming } from '../../../src/core/report/rep-timing.ts';
import type { SmoothFrame } from '../../../src/core/report/smooth-joints.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { expectTime } from '../../builders/expect-close.ts';

interface Tempo {
  readonly rest?: number;
  readonly eccentric?: number;
  readonly pause?: number;
  readonly concentric?: number;
}

const EXCURSION = 80;
const TOP = 15;

/** A leg whose knee bends by so much; the hip stays, the thigh turns by half of it. */
const legAt = (at: number, flexion: number): SmoothFrame => {
  const bend = (flexion * Math.PI) / 180;
  const knee = { x: 100 * Math.cos(bend / 2), y: 100 * Math.sin(bend / 2) };
  const ankle = { x: knee.x + 100 * Math.cos(bend / 2), y: knee.y - 100 * Math.sin(bend / 2) };
  return {
    at: milliseconds(at),
    joints: { shoulder: { x: -60, y: 100 }, hip: { x: 0, y: 0 }, knee, ankle },
    missing: [],
    lost: null,
    settled: true,
  };
};

/** Even descent and ascent with a full stop between them, 50 frames a second. */
const timingOf = ({ rest = 500, eccentric = 2000, pause = 0, concentric = 1500 }: Tempo) => {
  const flexionAt = (at: number): number => {
    const down = Math.min(1, Math.max(0, (at - rest) / eccentric));
    const up = Math.min(1, Math.max(0, (at - rest - eccentric - pause) / concentric));
    return TOP + EXCURSION * (down - up);
  };
  const duration = rest + eccentric + pause + concentric + 1000;
  const frames = Array.from({ length: duration / 20 + 1 }, (_, i) => legAt(20 * i, flexionAt(20 * i)));
  const bottom = frames.find(({ at }) => at >= rest + eccentric) as SmoothFrame;
  const span = {
    top: driveSample(frames[0] as SmoothFrame),
    bottom: driveSample(bottom),
    end: driveSample(frames[frames.length - 1] as SmoothFrame),
    failed: false,
  };
  return repTiming(span, frames);
};

describe('repTiming', () => {
  test('repTiming(span, frames) begins when the knee has left its top by 6 percent, not with the rest before', () => {
    expectTime(timingOf({ rest: 2000 }).startAt, 2000 + 0.06 * 2000, 20);
  });

  test('repTiming(span, frames) has no pause in a rep that turns at once', () => {
    const { pauseFrom, pauseTo } = timingOf({});
    expectTime(pauseTo - pauseFrom, 0, 40);
    expectTime(pauseFrom, 2500, 20);
  });

  test.each([300, 1000, 2500])('repTiming(span, frames) measures a pause of %d ms', (pause) => {
    const { pauseFrom, pauseTo } = timingOf({ pause });
    expectTime(pauseFrom, 2500, 40);
    expectTime(pauseTo, 2500 + pause, 40);
  });

  test.each([
    [1000, 800],
    [4000, 1200],
  ])(
    'repTiming(span, frames) measures a descent of %d and an ascent of %d ms, less the ends',
    (eccentric, concentric) => {
      const { startAt, pauseFrom, pauseTo, endAt } = timingOf({ eccentric, concentric, pause: 200 });
      expectTime(pauseFrom - startAt, 0.94 * eccentric, 60);
      expectTime(endAt - pauseTo, 0.94 * concentric, 60);
    },
  );

  test('repTiming(span, frames) ends with the rep, not with the rest after it', () => {
    expectTime(timingOf({}).endAt, 4000 - 0.06 * 1500, 40);
  });

  test('repTiming(span, frames) gives its four times in order', () => {
    const { startAt, pauseFrom, pauseTo, endAt } = timingOf({ pause: 500 });
    const times = [startAt, pauseFrom, pauseTo, endAt];
    expect([...times].sort((a, b) => a - b)).toEqual(times);
  });
});
