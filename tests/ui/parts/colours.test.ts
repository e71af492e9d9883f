import { expect, test } from 'vitest';
import { COLOURS, type ColourName } from '../../../src/ui/parts/colours.ts';

const channel = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);

/** Contrast by WCAG 2: 1 to 21. */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

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
