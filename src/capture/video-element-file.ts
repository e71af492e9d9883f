import type { Problem, ProblemKind } from '../core/vocabulary/problem.ts';
import { frameInterval } from './frame-interval.ts';
import type { FrameSource, Opened } from './frame-source.ts';
import { happens } from './happens.ts';
import { elementProblem, letGo, VideoElementSource } from './video-element-source.ts';

/**
 * The way without WebCodecs: a video element that is stepped by seeking. Its limits: several times slower;
 * the distance of frames is estimated from a short muted play, so frames closer together than any two of that
 * play can be missed; a browser that cannot tell presented frames is stepped at 30 frames/s; a file that does
 * not state its length is refused; times count from the file's zero, which is its first frame in all but odd files.
 */
export const openVideoElementFile = async (
  file: Blob,
  name: string,
  kind: 'video' | 'demo',
): Promise<Opened<FrameSource>> => {
  if (file.size === 0) return failed('video-empty');
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.preload = 'auto';
  video.src = URL.createObjectURL(file);
  const problem = await loadProblem(video);
  if (problem) {
    letGo(video);
    return { kind: 'failed', problem };
  }
  const info = { kind, name, width: video.videoWidth, height: video.videoHeight };
  return { kind: 'opened', source: new VideoElementSource(video, info, await frameInterval(video)) };
};

const failed = (kind: ProblemKind): Opened<never> => ({ kind: 'failed', problem: { kind } });

const loadProblem = async (video: HTMLVideoElement): Promise<Problem | null> => {
  if (!(await happens(video, 'loadeddata'))) return elementProblem(video);
  if (video.videoWidth === 0) return { kind: 'not-a-video', detail: 'sound only' };
  return Number.isFinite(video.duration)
    ? null
    : { kind: 'video-broken', detail: 'the file does not state its length' };
};
