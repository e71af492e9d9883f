/** Text fit to stand inside SVG. */
export const svgText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A number in an attribute: a hundredth of a point is finer than any printer. */
export const svgNumber = (value: number): string => String(Math.round(value * 100) / 100);
