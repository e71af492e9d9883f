import { expect, test } from 'vitest';
import { PLACEMENT_KINDS } from '../../src/core/vocabulary/placement.ts';
import { placementLabel } from '../../src/words/placement-label.ts';

test('placementLabel(kind) is another one for each, of three words at most', () => {
  const labels = PLACEMENT_KINDS.map(placementLabel);
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label.split(' ').length).toBeLessThanOrEqual(3);
});
