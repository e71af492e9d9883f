/** One colour in both schemes; the live view always takes the dark one. */
interface Colour {
  readonly light: string;
  readonly dark: string;
}

/**
 * The palette. Blue says "within", orange says "over"; neither is ever the only sign, because shape,
 * place and words say the same. Red and green are left out: one lifter in twelve cannot tell them apart.
 */
export const COLOURS = {
  ground: { light: '#f4f6f9', dark: '#080b10' },
  surface: { light: '#ffffff', dark: '#141a23' },
  raised: { light: '#e8ecf2', dark: '#212a37' },
  line: { light: '#c3cbd7', dark: '#3a4657' },
  ink: { light: '#10151d', dark: '#f4f7fb' },
  'ink-soft': { light: '#465162', dark: '#bcc7d6' },
  blue: { light: '#0a4fb8', dark: '#8cc2ff' },
  'on-blue': { light: '#ffffff', dark: '#06162b' },
  orange: { light: '#a33d00', dark: '#ffa64d' },
  'on-orange': { light: '#ffffff', dark: '#1c0f00' },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof COLOURS;
