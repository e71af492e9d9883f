import { canTellFrames } from './watch-presented.ts';

/** What phones record by, unless they are told otherwise. */
const USUAL_INTERVAL = 1 / 30;

/** Ten pictures are enough to see the smallest distance even when some are skipped. */
const TRIAL_FRAMES = 10;
const TRIAL_MS = 2000;

/** Seconds between frames: the smallest distance that a short play shows. */
export const frameInterval = async (video: HTMLVideoElement): Promise<number> => {
  if (!canTellFrames()) return USUAL_INTERVAL;
  const times = await playedTimes(video);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const smallest = Math.min(...gaps.filter((gap) => gap > 0));
  return Number.isFinite(smallest) ? smallest : USUAL_INTERVAL;
};

/** Media times (seconds) of the pictures of a short play from the start. */
const playedTimes = async (video: HTMLVideoElement): Promise<readonly number[]> => {
  const times: number[] = [];
  await new Promise<void>((resolve) => {
    const onFrame: VideoFrameRequestCallback = (_, { mediaTime }) => {
      times.push(mediaTime);
      if (times.length < TRIAL_FRAMES) video.requestVideoFrameCallback(onFrame);
      else resolve();
    };
    video.requestVideoFrameCallback(onFrame);
    video.addEventListener('ended', () => resolve(), { once: true });
    setTimeout(resolve, TRIAL_MS);
    video.play().catch(() => resolve());
  });
  video.pause();
  return times;
};
