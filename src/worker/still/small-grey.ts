import type { FrameImage } from '../protocol.ts';
import type { PlanarPicture } from '../sample-planes.ts';
import { type GreyPicture, greyPicture } from './grey-picture.ts';
import { shrinkFactor } from './shrink-factor.ts';
import { shrinkLuma } from './shrink-luma.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Small {
  readonly picture: GreyPicture;
  readonly factor: number;
}

/** Makes whole pictures small and grey. Each overwrites the one before. */
export class SmallGrey {
  #picture = greyPicture(0, 0);
  #context: OffscreenCanvasRenderingContext2D | null = null;

  /** Straight from a decoder's memory: some tenths of a millisecond. */
  fromPlanes(planes: PlanarPicture): Small {
    const small = this.#sized(planes);
    shrinkLuma(planes, small.factor, small.picture);
    return small;
  }

  /** By a canvas, for pictures that have no luma of their own. */
  fromImage(image: FrameImage, size: Size): Small {
    const small = this.#sized(size);
    const { width, height, light } = small.picture;
    const context = this.#canvas(width, height);
    context.drawImage(image, 0, 0, width * small.factor, height * small.factor, 0, 0, width, height);
    const rgba = context.getImageData(0, 0, width, height).data;
    for (let at = 0; at < light.length; at++) {
      const [red, green, blue] = [rgba[4 * at] as number, rgba[4 * at + 1] as number, rgba[4 * at + 2] as number];
      light[at] = 0.299 * red + 0.587 * green + 0.114 * blue;
    }
    return small;
  }

  #sized(size: Size): Small {
    const factor = shrinkFactor(size.width, size.height);
    const [width, height] = [Math.floor(size.width / factor), Math.floor(size.height / factor)];
    if (this.#picture.width !== width || this.#picture.height !== height) this.#picture = greyPicture(width, height);
    return { picture: this.#picture, factor };
  }

  #canvas(width: number, height: number): OffscreenCanvasRenderingContext2D {
    if (this.#context?.canvas.width === width && this.#context.canvas.height === height) return this.#context;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (!context) throw new Error('this browser cannot draw on a canvas in a worker');
    context.imageSmoothingQuality = 'medium';
    this.#context = context;
    return context;
  }
}
