import type { SurveyFrame } from './set-up.ts';

/** The picture as a canvas, upright; kept in memory only, for the pad line to be corrected on. */
export const snapshotOf = ({ image, quarterTurns }: SurveyFrame): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  const lies = quarterTurns % 2 === 1;
  canvas.width = lies ? image.height : image.width;
  canvas.height = lies ? image.width : image.height;
  const context = canvas.getContext('2d');
  context?.translate(canvas.width / 2, canvas.height / 2);
  context?.rotate((quarterTurns * Math.PI) / 2);
  context?.drawImage(image, -image.width / 2, -image.height / 2);
  return canvas;
};
