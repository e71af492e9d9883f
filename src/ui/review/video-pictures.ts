/** Largest side of a grabbed picture, pixels: it is shown small. */
const LARGEST = 960;
const QUALITY = 0.8;

const happens = (video: HTMLVideoElement, type: string, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const options = { once: true, signal };
    video.addEventListener(type, () => resolve(), options);
    video.addEventListener('error', () => reject(new Error('the video cannot be read')), options);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

const grab = (video: HTMLVideoElement): string => {
  const scale = Math.min(1, LARGEST / Math.max(video.videoWidth, video.videoHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', QUALITY);
};

/**
 * Pictures of a video at some of its times (milliseconds), one after the other as they are found, as data
 * addresses. Ends quietly where the video cannot be read, and when `signal` says so.
 */
export async function* videoPictures(
  url: string,
  times: readonly number[],
  signal: AbortSignal,
): AsyncGenerator<{ readonly at: number; readonly url: string }> {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  try {
    const loaded = happens(video, 'loadeddata', signal);
    video.src = url;
    await loaded;
    for (const at of times) {
      const sought = happens(video, 'seeked', signal);
      video.currentTime = (at + 1) / 1000;
      await sought;
      yield { at, url: grab(video) };
    }
  } catch {
    // The outlines stand without pictures.
  } finally {
    video.removeAttribute('src');
    video.load();
  }
}
