import { expect, test } from 'vitest';
import '../../../src/ui/review/set-verdict.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { builtReport } from '../../builders/set-report.ts';
import { mounted, textOf } from '../mounted.ts';

test('set-verdict is three numbers: reps, reps past the line, and the next stop', async () => {
  const text = textOf(await mounted('set-verdict', { report: builtReport() }));
  expect(text).toMatch(/reps 4 past the line 100° 2 next stop .*higher \d+°/);
});

test('set-verdict marks reps past the line by more than a number, and calls a line of one’s own so', async () => {
  const report = builtReport();
  const over = await mounted('set-verdict', { report });
  expect(over.renderRoot.querySelector('.over')).not.toBeNull();
  const within = await mounted('set-verdict', {
    report: { ...report, depthLimit: degrees(115), depthLimitSetBy: 'manual' },
  });
  expect(within.renderRoot.querySelector('.over')).toBeNull();
  expect(textOf(within)).toContain('past your line 115° 0');
});

test('set-verdict of a set without reps is empty', async () => {
  expect(textOf(await mounted('set-verdict', { report: builtReport({ reps: [] }) }))).toBe('');
});
