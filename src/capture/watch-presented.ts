/** News that a video element has put a new picture on show. Times are of the page's `performance.now()`. */
export interface Presented {
  /** When light met the sensor where the browser knows it, else when the picture was shown. */
  readonly capturedAt: number;
  readonly presentedAt: number;
  /** Pictures presented since the last news and never told of. */
  readonly missed: number;
}

/** Tells of every picture `video` presents, until the returned function is called. */
export const watchPresented = (video: HTMLVideoElement, tell: (presented: Presented) => void): (() => void) =>
  canTellFrames() ? watchFrames(video, tell) : watchTime(video, tell);

/** Firefox learnt it in 2024; the others years before. */
export const canTellFrames = (): boolean => typeof HTMLVideoElement.prototype.requestVideoFrameCallback === 'function';

const watchFrames = (video: HTMLVideoElement, tell: (presented: Presented) => void): (() => void) => {
  let count: number | null = null;
  const onFrame: VideoFrameRequestCallback = (now, metadata) => {
    handle = video.requestVideoFrameCallback(onFrame);
    const missed = count === null ? 0 : Math.max(0, metadata.presentedFrames - count - 1);
    count = metadata.presentedFrames;
    tell({ capturedAt: captureTime(now, metadata), presentedAt: now, missed });
  };
  let handle = video.requestVideoFrameCallback(onFrame);
  return () => video.cancelVideoFrameCallback(handle);
};

/**
 * Milliseconds. No camera is a whole second behind, so such a stamp comes from another clock; but some that count
 * by their nominal rate run a few milliseconds ahead, and one steady clock is worth more than a true zero.
 */
const OLDEST_CAPTURE = 1000;
const EARLIEST_CAPTURE = -50;

const captureTime = (now: number, { captureTime }: VideoFrameCallbackMetadata): number => {
  if (captureTime === undefined) return now;
  const age = now - captureTime;
  return age > EARLIEST_CAPTURE && age < OLDEST_CAPTURE ? captureTime : now;
};

/** The poor man's way: look at every repaint whether the element's clock has moved. Misses go unnoticed. */
const watchTime = (video: HTMLVideoElement, tell: (presented: Presented) => void): (() => void) => {
  let shown = -1;
  const onRepaint = (now: number): void => {
    handle = requestAnimationFrame(onRepaint);
    if (video.currentTime === shown) return;
    shown = video.currentTime;
    tell({ capturedAt: now, presentedAt: now, missed: 0 });
  };
  let handle = requestAnimationFrame(onRepaint);
  return () => cancelAnimationFrame(handle);
};
