import { videoSize } from './picture-place.ts';

/** Whether this device can make videos at all. Fetches what makes them, so that a set need not. */
export const canRecord = async (): Promise<boolean> => {
  if (typeof VideoEncoder === 'undefined') return false;
  const [{ videoCodec }] = await Promise.all([import('./video-codec.ts'), import('./video-writer.ts')]);
  return (await videoCodec(videoSize({ width: 1280, height: 720 }))) !== null;
};
