/** Over any picture, bright or dark: light colours, each with a dark edge. Blue is within, orange over. */
export const FILM_INK = {
  ground: '#080b10',
  panel: 'rgba(8, 11, 16, 0.78)',
  edge: '#000000',
  text: '#f4f7fb',
  soft: '#bcc7d6',
  pad: '#ffffff',
  blue: '#8cc2ff',
  orange: '#ffa64d',
} as const;
