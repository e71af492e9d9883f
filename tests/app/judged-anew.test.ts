import { describe, expect, test } from 'vitest';
import { judgedAnew } from '../../src/app/judged-anew.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { mixedSet } from '../builders/motion-set.ts';

const set = mixedSet();

describe('judgedAnew', () => {
  test('judgedAnew(set, a limit by hand) has that limit and the same depths', () => {
    const judged = judgedAnew(set, { warning: { sensitivity: 'normal', limit: { kind: 'manual', at: degrees(105) } } });
    expect(judged?.report).toMatchObject({ depthLimit: 105, depthLimitSetBy: 'manual' });
    expect(judged?.report.reps).toEqual(set.report.reps);
  });

  test('judgedAnew(set, a stature) scales the lift with it and keeps the angles', () => {
    const [, before] = set.report.reps;
    const judged = judgedAnew(set, { statureCm: 187 });
    const after = judged?.report.reps[1];
    expect(after?.depth).toBeCloseTo(before?.depth ?? 0, 6);
    expect((after?.lift ?? 0) / (before?.lift ?? 1)).toBeCloseTo(1.1, 2);
    expect(judged?.report.setup.statureCm).toBe(187);
  });

  test('judgedAnew(set, a pad line turned by 6 degrees) moves every depth, and the line is the lifter’s', () => {
    const { padLine } = set.report.setup;
    const { hipEnd, headEnd } = padLine;
    const [c, s] = [Math.cos(Math.PI / 30), Math.sin(Math.PI / 30)];
    const [x, y] = [headEnd.x - hipEnd.x, headEnd.y - hipEnd.y];
    const turned = {
      hipEnd,
      headEnd: { x: hipEnd.x + c * x - s * y, y: hipEnd.y + s * x + c * y },
      setBy: 'lifter',
    } as const;
    const judged = judgedAnew(set, { padLine: turned });
    expect(judged?.report.setup.padLine.setBy).toBe('lifter');
    const moved = judged?.report.reps.map(({ depth }, i) => Math.abs((depth ?? 0) - (set.report.reps[i]?.depth ?? 0)));
    expect(moved?.every((by) => by > 3)).toBe(true);
  });

  test('judgedAnew(set, the other side) measures that side, forgets the hip that was known, and finds back', () => {
    const side = set.report.setup.nearSide;
    const other = side === 'left' ? 'right' : 'left';
    const judged = judgedAnew(set, { nearSide: other });
    if (!judged) throw new Error('nobody');
    expect(judged.report.setup.nearSide).toBe(other);
    expect(judgedAnew(judged, { nearSide: side })?.report.reps).toEqual(set.report.reps);
  });
});
