/** A small picture of light alone, 0 to 255; row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly light: Float32Array;
}

export const greyPicture = (width: number, height: number): GreyPicture => ({
  width,
  height,
  light: new Float32Array(width * height),
});
