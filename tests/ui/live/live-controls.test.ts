import { expect, test } from 'vitest';
import { canChooseCamera, liveControls } from '../../../src/ui/live/live-controls.ts';

test('liveControls(stage) offers the start only when everything is ready', () => {
  expect(liveControls({ kind: 'ready' }, 'camera')).toEqual(['start-set', 'cancel']);
  expect(liveControls({ kind: 'setting-up', looksFor: 'lifter', progress: null }, 'camera')).toEqual(['cancel']);
});

test('liveControls(stage) lets a camera set be ended, never thrown away, and a video be cancelled', () => {
  expect(liveControls({ kind: 'measuring', progress: null }, 'camera')).toEqual(['end-set']);
  expect(liveControls({ kind: 'paused', why: 'left-pad' }, 'camera')).toEqual(['end-set']);
  expect(liveControls({ kind: 'measuring', progress: { share: 0, remainingMs: null } }, 'video')).toEqual(['cancel']);
});

test('liveControls(stage) offers nothing while the report is made', () => {
  expect(liveControls({ kind: 'finishing' }, 'camera')).toEqual([]);
});

test('canChooseCamera(stage, sourceKind) is false in the middle of a set, and for a video', () => {
  expect(canChooseCamera({ kind: 'ready' }, 'camera')).toBe(true);
  expect(canChooseCamera({ kind: 'measuring', progress: null }, 'camera')).toBe(false);
  expect(canChooseCamera({ kind: 'opening' }, 'video')).toBe(false);
});

test('liveControls(stage, source, guide) leaves a guide with what was seen, and goes on early with an experiment', () => {
  const measuring = { kind: 'measuring', progress: null } as const;
  expect(liveControls(measuring, 'camera', 'calibration')).toEqual(['leave-guide']);
  expect(liveControls(measuring, 'camera', 'experiment')).toEqual(['next-trial', 'leave-guide']);
  expect(liveControls({ kind: 'ready' }, 'camera', 'experiment')).toEqual(['start-set', 'leave-guide']);
  expect(liveControls({ kind: 'finishing' }, 'camera', 'experiment')).toEqual([]);
});
