/** A seek that takes longer than this has failed without saying so. */
const PATIENCE_MS = 10_000;

/** Whether `event` comes, rather than an error or nothing at all. */
export const happens = (video: HTMLVideoElement, event: 'loadeddata' | 'seeked'): Promise<boolean> =>
  new Promise((resolve) => {
    const settle = (outcome: boolean) => {
      clearTimeout(timer);
      video.removeEventListener(event, onEvent);
      video.removeEventListener('error', onError);
      resolve(outcome);
    };
    const onEvent = () => settle(true);
    const onError = () => settle(false);
    const timer = setTimeout(onError, PATIENCE_MS);
    video.addEventListener(event, onEvent);
    video.addEventListener('error', onError);
  });
