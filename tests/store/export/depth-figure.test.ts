import { describe, expect, test } from 'vitest';
import { depthFigure } from '../../../src/store/export/depth-figure.ts';
import { pageNumbers } from '../../../src/store/export/page-words.ts';
import { builtReport } from '../../builders/set-report.ts';

const figure = (judged = {}): string =>
  depthFigure(builtReport(judged), { width: 280, height: 200 }, pageNumbers('de'));
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe('depthFigure', () => {
  test('depthFigure(report) marks the depth of each measured rep, past the limit by another shape, and bars its lift', () => {
    expect(count(figure(), /<path d="M[^"]*Z"/g)).toBe(3);
    expect(count(figure(), /<circle/g)).toBe(0);
    expect(count(figure({ depthLimit: 103 }), /<circle/g)).toBe(1);
    expect(count(figure(), /<rect[^>]*fill="#(?:0a4fb8|a33d00)"/g)).toBe(3);
    expect(figure()).toContain('×');
  });

  test('depthFigure(report) writes the limit, and the band only where an onset was found', () => {
    expect(figure()).toContain('limit 100°');
    expect(figure()).toContain('#f6dcc8');
    expect(figure({ onset: { kind: 'none-seen', downTo: null } })).not.toContain('#f6dcc8');
  });

  test('depthFigure(report) has no number that is none', () => {
    expect(figure()).not.toMatch(/NaN|undefined|Infinity/);
  });
});
