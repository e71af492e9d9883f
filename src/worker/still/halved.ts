import { type GreyPicture, greyPicture } from './grey-picture.ts';

/** The picture at half its size, each pixel the mean of four; an odd row or column is left out. */
export const halved = ({ width, height, light }: GreyPicture): GreyPicture => {
  const half = greyPicture(Math.floor(width / 2), Math.floor(height / 2));
  for (let row = 0; row < half.height; row++) {
    for (let column = 0; column < half.width; column++) {
      const at = 2 * (row * width + column);
      const sum =
        (light[at] as number) +
        (light[at + 1] as number) +
        (light[at + width] as number) +
        (light[at + width + 1] as number);
      half.light[row * half.width + column] = sum / 4;
    }
  }
  return half;
};
