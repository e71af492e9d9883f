import type { Crop } from '../core/vocabulary/crop.ts';
import { compose, cropTransform, inverse, type Transform, uprightTransform } from './crop-transform.ts';
import type { Box, FrameImage, QuarterTurns } from './protocol.ts';
import { readPlanes } from './read-planes.ts';
import { type PlanarPicture, samplePlanes } from './sample-planes.ts';
import type { GreyPicture } from './still/grey-picture.ts';
import { SmallGrey } from './still/small-grey.ts';

/** What is drawn of one frame. */
export interface CropRequest {
  readonly image: FrameImage;
  readonly quarterTurns: QuarterTurns;
  readonly crop: Crop;
  readonly hidden: readonly Box[];
  /** Whether the whole picture is wanted too, small and grey. */
  readonly grey: boolean;
}

/** The model's input: rows of red, green, blue, 0 to 255. */
export type InputPixels = Int32Array;

/** What came of a frame. Both are overwritten by the next frame of the same `CropDrawer`. */
export interface Drawn {
  readonly pixels: InputPixels;
  /** The whole picture as it is stored, before quarter turns; null when it was not asked for. */
  readonly grey: WholeGrey | null;
}

/** The whole of a stored picture, made small. */
export interface WholeGrey {
  readonly picture: GreyPicture;
  /** Pixels of the stored picture for one of the small one. */
  readonly factor: number;
  /** Of the stored picture, pixels. */
  readonly width: number;
  readonly height: number;
}

/** Mid-grey says "nothing here" to the detector; black or white would make an edge of its own. */
const HIDDEN_GREY = 'rgb(128, 128, 128)';

/** Draws frames, each once, through quarter turns and crop, into the square input of a model. */
export interface Drawer {
  /** Outside the picture it is black. Closes the image, also when it throws. */
  draw(request: CropRequest): Promise<Drawn>;
}

export class CropDrawer implements Drawer {
  readonly #inputSize: number;
  readonly #context: OffscreenCanvasRenderingContext2D;
  readonly #pixels: InputPixels;
  readonly #grey = new SmallGrey();
  #bytes = new Uint8Array(0);

  constructor(inputSize: number) {
    this.#inputSize = inputSize;
    this.#context = cropContext(inputSize);
    this.#pixels = new Int32Array(inputSize * inputSize * 3);
  }

  async draw(request: CropRequest): Promise<Drawn> {
    try {
      const planes = await this.#readPlanes(request);
      if (planes) this.#drawPlanes(planes, request);
      else this.#drawOnCanvas(request);
      return { pixels: this.#pixels, grey: request.grey ? this.#greyOf(planes, request) : null };
    } finally {
      request.image.close();
    }
  }

  /** The fast way, open to a video frame in main memory; null where the canvas must do it. */
  async #readPlanes({ image, hidden }: CropRequest): Promise<PlanarPicture | null> {
    if (!('format' in image) || hidden.length > 0) return null;
    return readPlanes(image, (size) => this.#bytesOf(size));
  }

  #drawPlanes(picture: PlanarPicture, { quarterTurns, crop }: CropRequest): void {
    const toStored = inverse(storedToInput(picture, quarterTurns, crop, this.#inputSize));
    samplePlanes(picture, toStored, this.#inputSize, this.#pixels);
  }

  #greyOf(planes: PlanarPicture | null, { image }: CropRequest): WholeGrey {
    const size = planes ?? sizeOf(image);
    const small = planes ? this.#grey.fromPlanes(planes) : this.#grey.fromImage(image, size);
    return { ...small, width: size.width, height: size.height };
  }

  #drawOnCanvas({ image, quarterTurns, crop, hidden }: CropRequest): void {
    const size = sizeOf(image);
    const context = this.#context;
    context.resetTransform();
    context.fillStyle = 'black';
    context.fillRect(0, 0, this.#inputSize, this.#inputSize);
    use(context, storedToInput(size, quarterTurns, crop, this.#inputSize));
    context.drawImage(image, 0, 0, size.width, size.height);
    use(context, cropTransform(crop, this.#inputSize));
    context.fillStyle = HIDDEN_GREY;
    for (const { left, top, width, height } of hidden) context.fillRect(left, top, width, height);
    dropAlpha(context.getImageData(0, 0, this.#inputSize, this.#inputSize).data, this.#pixels);
  }

  /** One buffer for all frames: a megabyte thrown away per frame is work for the garbage collector. */
  #bytesOf(size: number): Uint8Array<ArrayBuffer> {
    if (this.#bytes.length < size) this.#bytes = new Uint8Array(size);
    return this.#bytes;
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const storedToInput = ({ width, height }: Size, quarterTurns: QuarterTurns, crop: Crop, inputSize: number): Transform =>
  compose(cropTransform(crop, inputSize), uprightTransform(quarterTurns, width, height));

/** Kept in main memory: every frame is read back, none is shown. */
const cropContext = (inputSize: number): OffscreenCanvasRenderingContext2D => {
  const canvas = new OffscreenCanvas(inputSize, inputSize);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('this browser cannot draw on a canvas in a worker');
  // Plain "low" skips pixels where a picture shrinks to less than half, which shakes the keypoints.
  context.imageSmoothingQuality = 'medium';
  return context;
};

const use = (context: OffscreenCanvasRenderingContext2D, { a, b, c, d, e, f }: Transform): void =>
  context.setTransform(a, b, c, d, e, f);

const dropAlpha = (rgba: Uint8ClampedArray, pixels: InputPixels): void => {
  let at = 0;
  for (let index = 0; index < rgba.length; index += 4) {
    pixels[at++] = rgba[index] as number;
    pixels[at++] = rgba[index + 1] as number;
    pixels[at++] = rgba[index + 2] as number;
  }
};

/** Pixels of the picture as it is stored, before quarter turns. */
const sizeOf = (image: FrameImage): Size =>
  'displayWidth' in image
    ? { width: image.displayWidth, height: image.displayHeight }
    : { width: image.width, height: image.height };
