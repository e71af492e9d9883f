import { ALL_FORMATS, BlobSource, CanvasSink, Input } from 'mediabunny';

export interface DecodedPicture {
  /** Seconds. */
  readonly timestamp: number;
  readonly duration: number;
  readonly pixels: ImageData;
}

/** Every picture of a video, in order. */
export const decodedVideo = async (blob: Blob): Promise<readonly DecodedPicture[]> => {
  using input = new Input({ formats: ALL_FORMATS, source: new BlobSource(blob) });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('no video in it');
  const pictures: DecodedPicture[] = [];
  for await (const { canvas, timestamp, duration } of new CanvasSink(track).canvases()) {
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;
    pictures.push({ timestamp, duration, pixels: context.getImageData(0, 0, canvas.width, canvas.height) });
  }
  return pictures;
};

/** Largest minus smallest brightness (0 to 255) in a box of a picture: what stripes leave, and a blur takes away. */
export const contrastIn = (
  { data, width }: ImageData,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): number => {
  let [darkest, brightest] = [255, 0];
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++) {
      const at = 4 * (y * width + x);
      const bright = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
      darkest = Math.min(darkest, bright);
      brightest = Math.max(brightest, bright);
    }
  return brightest - darkest;
};
