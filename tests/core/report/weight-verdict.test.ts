import { describe, expect, test } from 'vitest';
import { weightVerdict } from '../../../src/core/report/weight-verdict.ts';
import type { RepReport } from '../../../src/core/vocabulary/report.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { builtReport } from '../../builders/set-report.ts';

const [FIRST] = builtReport().reps;
if (!FIRST) throw new Error('the built report has reps');
const reps = (count: number, change: Readonly<Record<number, Partial<RepReport>>> = {}): readonly RepReport[] =>
  Array.from({ length: count }, (_, index) => ({ ...FIRST, index: index + 1, ...change[index + 1] }));

describe('weightVerdict', () => {
  test('weightVerdict(reps) of twelve clean reps or more is that the weight suits', () => {
    expect(weightVerdict(reps(12))).toEqual({ kind: 'suits', reps: 12 });
    expect(weightVerdict(reps(15, { 14: { liftClass: 'large' } }))).toEqual({ kind: 'suits', reps: 12 });
  });

  test('weightVerdict(reps) does not say that it suits after a slight lift or a rep cut short', () => {
    const notClean = { kind: 'unknown', because: 'not-clean' };
    expect(weightVerdict(reps(12, { 4: { liftClass: 'slight' } }))).toEqual(notClean);
    expect(weightVerdict(reps(12, { 12: { partial: true } }))).toEqual(notClean);
    expect(weightVerdict(reps(13, { 13: { partial: true } })).kind).toBe('suits');
  });

  test('weightVerdict(reps) names the first fault and its rep, in a short set too', () => {
    expect(weightVerdict(reps(12, { 9: { liftClass: 'clear' }, 11: { liftClass: 'large' } }))).toEqual({
      kind: 'lighter',
      fault: 'lift',
      rep: 9,
    });
    expect(weightVerdict(reps(5, { 3: { depth: degrees(120) } }))).toEqual({ kind: 'lighter', fault: 'depth', rep: 3 });
    expect(weightVerdict(reps(12, { 8: { depth: degrees(89) } }))).toMatchObject({ fault: 'depth', rep: 8 });
  });

  test('weightVerdict(reps) sees the last reps pressed a third slower', () => {
    const slow = { concentric: milliseconds(FIRST.concentric * 1.5) };
    expect(weightVerdict(reps(12, { 9: slow, 10: slow, 11: slow, 12: slow }))).toEqual({
      kind: 'lighter',
      fault: 'slowing',
      rep: 10,
    });
    const little = { concentric: milliseconds(FIRST.concentric * 1.3) };
    expect(weightVerdict(reps(12, { 11: little, 12: little })).kind).toBe('suits');
  });

  test('weightVerdict(reps) is unknown for fewer than twelve clean reps, and where one was not measured', () => {
    expect(weightVerdict(reps(11))).toEqual({ kind: 'unknown', because: 'too-few-reps' });
    expect(weightVerdict([])).toEqual({ kind: 'unknown', because: 'too-few-reps' });
    const unseen: Partial<RepReport> = { liftClass: 'not-measured', depth: null };
    expect(weightVerdict(reps(12, { 6: unseen }))).toEqual({ kind: 'unknown', because: 'not-measured' });
    expect(weightVerdict(reps(12, { 6: unseen, 7: { liftClass: 'clear' } }))).toMatchObject({
      kind: 'lighter',
      rep: 7,
    });
  });
});
