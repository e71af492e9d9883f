import { canEncodeVideo, Mp4OutputFormat, type OutputFormat, type VideoCodec, WebMOutputFormat } from 'mediabunny';
import type { Size } from './picture-place.ts';

/**
 * H.264 first, because phones make it without effort and every player reads it; then VP8, which costs a processor
 * least; AV1 last, which costs it most.
 */
const CODECS: readonly VideoCodec[] = ['avc', 'vp8', 'vp9', 'hevc', 'av1'];

/** What a device can encode in time, as far as it says; null: nothing. */
export const videoCodec = async ({ width, height }: Size): Promise<VideoCodec | null> => {
  if (typeof VideoEncoder === 'undefined' || typeof OffscreenCanvas === 'undefined') return null;
  for (const codec of CODECS) {
    if (await canEncodeVideo(codec, { width, height, latencyMode: 'realtime' }).catch(() => false)) return codec;
  }
  return null;
};

/** The container that players expect around a codec. */
export const formatOf = (codec: VideoCodec): OutputFormat =>
  codec === 'vp8' || codec === 'vp9' ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: 'in-memory' });
