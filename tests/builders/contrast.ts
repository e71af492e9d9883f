const channel = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);

/** Contrast of two colours, each "#rrggbb", by WCAG 2: 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** What a colour looks like with a share (0 to 1) of another laid over it. */
export const mixed = (under: string, over: string, share: number): string =>
  [1, 3, 5].reduce((hex, at) => {
    const [below, above] = [under, over].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    const value = Math.round((below ?? 0) * (1 - share) + (above ?? 0) * share);
    return hex + value.toString(16).padStart(2, '0');
  }, '#');
