/** Half of a 640-pixel picture: places are found there to some hundredths of its pixels, and it costs a quarter. */
const LONGEST = 400;

/** By how much a picture is made smaller before its still parts are followed: a whole number. */
export const shrinkFactor = (width: number, height: number): number =>
  Math.max(1, Math.ceil(Math.max(width, height) / LONGEST));
