import type { FrameSource, Opened } from '../../src/capture/frame-source.ts';

/** The shipped clip's own facts. */
export const DEMO = { frames: 625, framesPerSecond: 30, width: 640, height: 480 } as const;

export const demoClip = async (): Promise<Blob> => (await fetch('/demo/leg-press.mp4')).blob();

/** The demo clip, some seconds in, where a lifter sits on the machine. */
export const demoFrame = async (): Promise<ImageBitmap> => {
  const video = document.createElement('video');
  video.muted = true;
  video.src = '/demo/leg-press.mp4';
  video.currentTime = 8;
  await new Promise((resolve, reject) => {
    video.onseeked = resolve;
    video.onerror = reject;
  });
  return createImageBitmap(video);
};

/** The source, or a failed test. */
export const opened = <Source extends FrameSource>(outcome: Opened<Source>): Source => {
  if (outcome.kind === 'opened') return outcome.source;
  throw new Error(`not opened: ${outcome.problem.kind} (${outcome.problem.detail ?? ''})`);
};

/** The capture times (ms) of all frames that come; each image is closed at once. */
export const captureTimes = async (frames: ReturnType<FrameSource['frames']>): Promise<number[]> => {
  const times: number[] = [];
  for await (const { capturedAt, image } of frames) {
    image.close();
    times.push(capturedAt);
  }
  return times;
};

/** A signal that nobody aborts. */
export const unaborted = (): AbortSignal => new AbortController().signal;
