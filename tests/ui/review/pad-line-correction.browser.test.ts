import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../../src/ui/review/pad-line-correction.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { mounted } from '../mounted.ts';

const overlayOf = (shown: { readonly renderRoot: ParentNode }) => {
  const overlay = shown.renderRoot.querySelector('pose-overlay');
  if (!overlay) throw new Error('no overlay');
  return overlay;
};

test('pad-line-correction lays the line, to be moved, over the lifter at the top of a rep on the pad', async () => {
  const { report, recording } = mixedSet();
  const overlay = overlayOf(await mounted('pad-line-correction', { report, recording }));
  expect(overlay).toMatchObject({ editable: true, padLine: report.setup.padLine, side: report.setup.nearSide });
  expect(overlay.pose?.capturedAt).toBeGreaterThanOrEqual(report.reps[0]?.startAt ?? Number.NaN);
  expect(overlay.pose?.capturedAt).toBeLessThan(report.reps[0]?.bottomAt ?? Number.NaN);
});

test('pad-line-correction passes over a rep whose hips were off the pad', async () => {
  const { report, recording } = mixedSet();
  const reps = report.reps.slice(1);
  const { pose } = overlayOf(await mounted('pad-line-correction', { report: { ...report, reps }, recording }));
  expect(pose?.capturedAt).toBeGreaterThanOrEqual(report.reps[2]?.startAt ?? Number.NaN);
});

test('pad-line-correction shows the picture that was kept instead', async () => {
  const snapshot = document.createElement('canvas');
  const shown = await mounted('pad-line-correction', { ...mixedSet(), snapshot });
  expect(shown.renderRoot.contains(snapshot)).toBe(true);
  expect(overlayOf(shown).pose).toBeNull();
});

test('pad-line-correction has nothing that axe finds', async () => {
  const shown = await mounted('pad-line-correction', mixedSet(), { inlineSize: '390px' });
  const { violations } = await axe.run(shown, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
