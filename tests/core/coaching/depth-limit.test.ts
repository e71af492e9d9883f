import fc from 'fast-check';
import { expect, test } from 'vitest';
import { depthLimit } from '../../../src/core/coaching/depth-limit.ts';
import type { Onset } from '../../../src/core/vocabulary/report.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import {
  AUTOMATIC_LIMIT,
  SENSITIVITIES,
  type Sensitivity,
  USUAL_WARNING,
} from '../../../src/core/vocabulary/warning-wish.ts';

const PLACES = { uprightThigh: degrees(118), squareKnee: degrees(99) };
const FOUND: Onset = { kind: 'found', low: degrees(97), high: degrees(103), reps: 6 };
const anyOnset: fc.Arbitrary<Onset | null> = fc.oneof(
  fc.constant(null),
  fc.constant<Onset>({ kind: 'none-seen', downTo: degrees(125) }),
  fc
    .record({ low: fc.double({ min: 70, max: 130, noNaN: true }), width: fc.double({ min: 0, max: 12, noNaN: true }) })
    .map(({ low, width }): Onset => ({ kind: 'found', low: degrees(low), high: degrees(low + width), reps: 4 })),
);

test('depthLimit(found onset) is five degrees before the range begins', () => {
  expect(depthLimit(FOUND, USUAL_WARNING, PLACES)).toEqual({ at: 92, setBy: 'personal' });
});

test('depthLimit(nothing known) is the limit for anyone', () => {
  expect(depthLimit(null, USUAL_WARNING, PLACES)).toEqual({ at: 110, setBy: 'standard' });
  expect(depthLimit({ kind: 'none-seen', downTo: degrees(125) }, USUAL_WARNING, PLACES)).toEqual({
    at: 110,
    setBy: 'standard',
  });
});

test('depthLimit(any onset, manual limit) is the manual one, whatever the sensitivity', () => {
  fc.assert(
    fc.property(anyOnset, fc.constantFrom(...SENSITIVITIES), (onset, sensitivity) => {
      const limit = { kind: 'manual', at: degrees(95) } as const;
      expect(depthLimit(onset, { sensitivity, limit }, PLACES)).toEqual({ at: 95, setBy: 'manual' });
    }),
  );
});

test('depthLimit(any onset) is never deeper for who wants to be warned earlier, and never in the range of onsets', () => {
  fc.assert(
    fc.property(anyOnset, (onset) => {
      const at = (sensitivity: Sensitivity) => depthLimit(onset, { sensitivity, limit: AUTOMATIC_LIMIT }, PLACES).at;
      expect(at('early')).toBeLessThanOrEqual(at('normal'));
      expect(at('normal')).toBeLessThanOrEqual(at('late'));
      if (onset?.kind === 'found') expect(at('late')).toBeLessThan(onset.low);
    }),
  );
});

test('depthLimit(any onset, knee at 90) is where the reps show the knee at a right angle, and held to at once', () => {
  fc.assert(
    fc.property(anyOnset, fc.constantFrom(...SENSITIVITIES), (onset, sensitivity) => {
      const wish = { sensitivity, limit: { kind: 'knee-90' } } as const;
      expect(depthLimit(onset, wish, PLACES)).toEqual({ at: 99, setBy: 'knee-90' });
      expect(depthLimit(onset, wish, { ...PLACES, squareKnee: null })).toEqual({ at: 110, setBy: 'knee-90' });
    }),
  );
});

test('depthLimit(any onset, thigh upright) is where it stands upright, or automatic where that is no stop', () => {
  fc.assert(
    fc.property(anyOnset, fc.double({ min: -180, max: 180, noNaN: true }), (onset, at) => {
      const wish = { sensitivity: 'normal', limit: { kind: 'thigh-upright' } } as const;
      const limit = depthLimit(onset, wish, { ...PLACES, uprightThigh: degrees(at) });
      const isStop = at >= 60 && at <= 130;
      expect(limit).toEqual(isStop ? { at, setBy: 'thigh-upright' } : depthLimit(onset, USUAL_WARNING, PLACES));
    }),
  );
});
