import type { FrameImage } from '../worker/protocol.ts';

/**
 * The picture that `video` shows now, upright; null while it shows none. Whoever takes it closes it.
 * A VideoFrame where WebCodecs exists, because it is made without copying.
 */
export const grabFrame = async (video: HTMLVideoElement): Promise<FrameImage | null> => {
  try {
    return uprightFrame(video) ?? (await createImageBitmap(video));
  } catch (error) {
    if (isWithoutPicture(error)) return null;
    throw error;
  }
};

/**
 * Phones turn a camera's picture by metadata, which the video element obeys and some browsers' VideoFrame
 * does not; a frame that lies across its element is such a one, and the slower copy takes its place.
 */
const uprightFrame = (video: HTMLVideoElement): VideoFrame | null => {
  if (typeof VideoFrame === 'undefined') return null;
  const frame = new VideoFrame(video);
  const isLandscape = frame.displayWidth >= frame.displayHeight;
  if (isLandscape === video.videoWidth >= video.videoHeight) return frame;
  frame.close();
  return null;
};

/** How browsers say that a video element has no picture yet, or no more. */
const isWithoutPicture = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'InvalidAccessError');
