import { expect, test } from 'vitest';
import { ALERT_KINDS } from '../../../src/core/vocabulary/alert.ts';
import { ALERT_FIELDS, PICTURE_SHARE } from '../../../src/ui/live/distance-colours.ts';
import { COLOURS } from '../../../src/ui/parts/colours.ts';
import { contrast, mixed } from '../../builders/contrast.ts';

test.each(ALERT_KINDS)('ALERT_FIELDS[%s] has 7:1 between its ink and its ground', (kind) => {
  const { ground, ink } = ALERT_FIELDS[kind];
  expect(contrast(ground, ink)).toBeGreaterThanOrEqual(7);
});

test('ALERT_FIELDS tells the alerts of one rep apart by brightness alone', () => {
  const grounds = (['lift-clear', 'lift-slight', 'depth-limit'] as const).map((kind) => ALERT_FIELDS[kind].ground);
  for (const [i, ground] of grounds.entries()) {
    for (const other of grounds.slice(i + 1)) expect(contrast(ground, other)).toBeGreaterThanOrEqual(1.8);
  }
});

test('PICTURE_SHARE keeps 7:1 for the ink even over a white picture', () => {
  const behind = mixed(COLOURS.ground.dark, '#ffffff', PICTURE_SHARE);
  expect(contrast(COLOURS.ink.dark, behind)).toBeGreaterThanOrEqual(7);
});

test.each(['blue', 'orange', 'ink', 'ink-soft'] as const)('the meters’ %s has 7:1 on their black', (name) => {
  expect(contrast(COLOURS[name].dark, '#000000')).toBeGreaterThanOrEqual(7);
});
