import type { FrameSource, Opened } from './frame-source.ts';
import { openVideoElementFile } from './video-element-file.ts';

/** A picked, dropped or shipped video, by WebCodecs, or through a video element where there is none. */
export const openVideoFile = async (file: Blob, name: string, kind: 'video' | 'demo'): Promise<Opened<FrameSource>> => {
  if (file.size === 0) return { kind: 'failed', problem: { kind: 'video-empty' } };
  if (typeof VideoDecoder === 'undefined') return openVideoElementFile(file, name, kind);
  // The reader of containers is a quarter of a megabyte, which a lifter with a camera never needs.
  const { openDecodedFile } = await import('./decoded-file.ts');
  return openDecodedFile(file, { name, kind });
};
