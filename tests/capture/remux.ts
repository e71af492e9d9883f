import {
  ALL_FORMATS,
  BlobSource,
  BufferTarget,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  Mp4OutputFormat,
  Output,
  type VideoTrackMetadata,
} from 'mediabunny';

/** Twisted copies of a clip, made without decoding it: the same pictures under other metadata. */
export interface Remux extends VideoTrackMetadata {
  /** How many packets, in decoding order, from the clip's first. */
  readonly packets: number;
  /** The new presentation time of a packet, from its old one; both in seconds, rising. */
  readonly time?: (seconds: number) => number;
  /** How wide a pixel is, to its height. */
  readonly pixelAspect?: number;
}

/** The copy as a file, and the presentation times (seconds) of its frames in order. */
export const remux = async (
  clip: Blob,
  { packets, time = (seconds) => seconds, pixelAspect = 1, ...metadata }: Remux,
): Promise<{ readonly file: Blob; readonly times: readonly number[] }> => {
  const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(clip) });
  const track = await input.getPrimaryVideoTrack();
  const decoderConfig = await track?.getDecoderConfig();
  if (!track || !decoderConfig) throw new Error('the clip has no picture');
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const source = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(source, metadata);
  await output.start();
  const { codedWidth = 0, codedHeight = 0 } = decoderConfig;
  const config = { ...decoderConfig, displayAspectWidth: codedWidth * pixelAspect, displayAspectHeight: codedHeight };
  const times: number[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) {
    if (times.length >= packets) break;
    const timestamp = time(packet.timestamp);
    times.push(timestamp);
    await source.add(packet.clone({ timestamp }), { decoderConfig: config });
  }
  await output.finalize();
  input.dispose();
  if (!target.buffer) throw new Error('nothing was written');
  return { file: new Blob([target.buffer], { type: 'video/mp4' }), times: times.sort((a, b) => a - b) };
};
