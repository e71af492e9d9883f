import { describe, expect, onTestFinished, test } from 'vitest';
import { centimetres, degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import type { FilmFrame } from '../../../src/store/export/film-frames.ts';
import { panelLines } from '../../../src/store/export/film-words.ts';
import { pageNumbers } from '../../../src/store/export/page-words.ts';
import { useUnits } from '../../../src/words/units-in-use.ts';
import { builtReport } from '../../builders/set-report.ts';

const [, , rep] = builtReport().reps;
const frame: FilmFrame = {
  at: milliseconds(0),
  pose: null,
  padLine: null,
  depth: degrees(98.6),
  lift: centimetres(0.4),
  repCount: 2,
  justEnded: null,
};
const linesOf = (more: Partial<FilmFrame>, language = 'en') =>
  panelLines({ ...frame, ...more }, degrees(100), pageNumbers(language)).map(({ text, over }) =>
    over ? `! ${text}` : text,
  );

describe('panelLines', () => {
  test('panelLines(frame) says reps, depth and limit, and nothing of a lift that may be none', () => {
    expect(linesOf({})).toEqual(['Reps 2', 'Depth 99°', 'Limit 100°']);
  });

  test('panelLines(frame past the limit) marks the depth, and tells the lift in the reader’s numbers', () => {
    expect(linesOf({ depth: degrees(104), lift: centimetres(2.54) }, 'de')).toEqual([
      'Reps 2',
      '! Depth 104°',
      'Limit 100°',
      '! Hips 2,5 cm off the pad',
    ]);
  });

  test('panelLines(frame) tells the lift in inches to who wishes it', () => {
    onTestFinished(() => useUnits('metric'));
    useUnits('imperial');
    expect(linesOf({ lift: centimetres(2.54) }, 'de')).toContain('! Hips 1,0 in off the pad');
  });

  test('panelLines(frame) shows the rep that has just ended as the report judges it', () => {
    expect(linesOf({ justEnded: rep ?? null }).at(-1)).toBe('! Rep 3: 109°, lift clear');
  });

  test('panelLines(frame without depth) says so', () => {
    expect(linesOf({ depth: null })[1]).toBe('Depth not measured');
  });
});
