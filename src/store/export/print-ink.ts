/** On white paper. Blue is within, orange over, and shape says the same, since many print in black. */
export const PRINT_INK = {
  text: '#10151d',
  soft: '#465162',
  line: '#c3cbd7',
  blue: '#0a4fb8',
  orange: '#a33d00',
  paleBlue: '#cfe0f7',
  paleOrange: '#f6dcc8',
} as const;
