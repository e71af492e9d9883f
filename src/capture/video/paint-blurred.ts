import type { BodyRegion } from '../../core/geometry/body-region.ts';
import type { Point } from '../../core/vocabulary/pose.ts';
import { inVideo, type PicturePlace, picturePlace, type Size } from './picture-place.ts';

/**
 * Cells along the long side of the blurred picture. A face that is a twelfth of the picture high is then two cells:
 * too few to know anyone by, enough to see that somebody is there.
 */
const CELLS = 20;

const canvasOf = ({ width, height }: Size): OffscreenCanvas => new OffscreenCanvas(width, height);

const contextOf = (canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D => {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas to paint on');
  return context;
};

/** Paints pictures in which only the lifter's body is clear: all else, their face too, is a few cells of colour. */
export class BlurredPainter {
  readonly #size: Size;
  readonly #cells: OffscreenCanvasRenderingContext2D;
  readonly #clear: OffscreenCanvasRenderingContext2D;

  /** `size`: of the video. */
  constructor(size: Size) {
    this.#size = size;
    const cell = Math.max(size.width, size.height) / CELLS;
    const cells = {
      width: Math.max(1, Math.round(size.width / cell)),
      height: Math.max(1, Math.round(size.height / cell)),
    };
    this.#cells = contextOf(canvasOf(cells));
    this.#clear = contextOf(canvasOf(size));
  }

  /** `region` null: the lifter is not seen for certain, and all of it is blurred. */
  paint(context: OffscreenCanvasRenderingContext2D, image: VideoFrame, region: BodyRegion | null): void {
    const { width, height } = this.#size;
    const place = picturePlace({ width: image.displayWidth, height: image.displayHeight }, this.#size);
    this.#blur(image, place);
    context.imageSmoothingEnabled = true;
    context.drawImage(this.#cells.canvas, 0, 0, width, height);
    if (!region) return;
    this.#cutOut(image, place, region);
    context.drawImage(this.#clear.canvas, 0, 0);
  }

  /** The picture's detail is gone in here: what is drawn from it can bring none back. */
  #blur(image: VideoFrame, place: PicturePlace): void {
    const cells = this.#cells;
    const { width, height } = cells.canvas;
    cells.imageSmoothingQuality = 'high';
    cells.setTransform(width / this.#size.width, 0, 0, height / this.#size.height, 0, 0);
    cells.fillRect(0, 0, this.#size.width, this.#size.height);
    draw(cells, image, place);
  }

  /** The body alone, without the head, on nothing. */
  #cutOut(image: VideoFrame, place: PicturePlace, { body, head }: BodyRegion): void {
    const clear = this.#clear;
    clear.globalCompositeOperation = 'source-over';
    clear.clearRect(0, 0, this.#size.width, this.#size.height);
    clear.lineCap = 'round';
    for (const { from, to, radius } of body)
      line(clear, inVideo(from, place), inVideo(to, place), 2 * radius * place.scale);
    clear.globalCompositeOperation = 'source-in';
    draw(clear, image, place);
    clear.globalCompositeOperation = 'destination-out';
    const centre = inVideo(head.centre, place);
    clear.beginPath();
    clear.arc(centre.x, centre.y, head.radius * place.scale, 0, 2 * Math.PI);
    clear.fill();
  }
}

const draw = (context: OffscreenCanvasRenderingContext2D, image: VideoFrame, place: PicturePlace): void => {
  const { left, top, scale } = place;
  context.drawImage(image, left, top, image.displayWidth * scale, image.displayHeight * scale);
};

/** A piece of no length is a dot, which canvas draws with round caps only where the ends differ. */
const line = (context: OffscreenCanvasRenderingContext2D, from: Point, to: Point, width: number): void => {
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x + 0.01, to.y);
  context.stroke();
};
