import type { Frame, FrameSource } from '../capture/frame-source.ts';
import type { SurveyFrame } from './set-up.ts';

/** Holds a picture as a bitmap, so that the decoder gets its own frame back at once. */
const keep = async ({ image, ...frame }: Frame): Promise<SurveyFrame> => {
  try {
    return { ...frame, image: await createImageBitmap(image) };
  } finally {
    image.close();
  }
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface SurveyWish {
  readonly count: number;
  /** Time between a camera's pictures, so that they do not all show the same moment. */
  readonly spacingMs: number;
  readonly signal: AbortSignal;
}

/** A few pictures of the source, held as bitmaps; whoever takes them closes them. */
export const surveyFrames = async (source: FrameSource, wish: SurveyWish): Promise<readonly SurveyFrame[]> => {
  const frames: SurveyFrame[] = [];
  const isFile = source.duration !== null;
  const pictures = isFile ? source.sample(wish.count, wish.signal) : source.frames(wish.signal);
  for await (const frame of pictures) {
    frames.push(await keep(frame));
    if (frames.length >= wish.count) break;
    if (!isFile) await pause(wish.spacingMs);
  }
  return frames;
};
