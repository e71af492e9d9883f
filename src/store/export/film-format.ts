import type { VideoCodec } from 'mediabunny';

/** A container with what is in it. */
export interface FilmFormat {
  readonly container: 'mp4' | 'webm';
  readonly codec: VideoCodec;
}

/**
 * In the order of who can play them: H.264 in MP4 plays everywhere; where a browser may not make it, what it can make.
 * HEVC is left out: many phones' messengers refuse it.
 */
export const FILM_FORMATS: readonly FilmFormat[] = [
  { container: 'mp4', codec: 'avc' },
  { container: 'webm', codec: 'vp9' },
  { container: 'webm', codec: 'vp8' },
  { container: 'mp4', codec: 'av1' },
];
