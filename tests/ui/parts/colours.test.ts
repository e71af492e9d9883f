import { expect, test } from 'vitest';
import { COLOURS, type ColourName } from '../../../src/ui/parts/colours.ts';
import { contrast } from '../../builders/contrast.ts';

const WRITTEN_ON: readonly (readonly [ColourName, ColourName])[] = [
  ...(['ink', 'ink-soft', 'blue', 'orange'] as const).flatMap((text) =>
    (['ground', 'surface'] as const).map((ground) => [text, ground] as const),
  ),
  ['ink', 'raised'],
  ['on-blue', 'blue'],
  ['on-orange', 'orange'],
];

test.each(WRITTEN_ON)(
  'COLOURS.%s on %s has 4.5:1 in the light and 7:1 in the dark of the live view',
  (text, ground) => {
    expect(contrast(COLOURS[text].light, COLOURS[ground].light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(COLOURS[text].dark, COLOURS[ground].dark)).toBeGreaterThanOrEqual(7);
  },
);
