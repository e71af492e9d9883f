import {
  BufferTarget,
  CanvasSource,
  type EncodedPacket,
  EncodedVideoPacketSource,
  NullTarget,
  Output,
  Quality,
  type VideoCodec,
} from 'mediabunny';
import { type Milliseconds, milliseconds } from '../../core/vocabulary/units.ts';
import { formatOf } from './video-codec.ts';

export interface WriterWish {
  readonly codec: VideoCodec;
  /** Painted anew before each `add`. */
  readonly canvas: OffscreenCanvas;
  /** Bits per second. */
  readonly bitrate: number;
}

/** A key frame each second: a replay jumps about, and looks at single frames. */
const KEY_EVERY_S = 1;
/** How long the last picture is shown, seconds. */
const LAST_SHOWN_S = 1 / 30;

/** Encodes pictures as they come and holds them in memory, so that nothing is on the device before it is wished to be. */
export class VideoWriter {
  readonly #codec: VideoCodec;
  readonly #source: CanvasSource;
  readonly #output: Output;
  readonly #packets: EncodedPacket[] = [];
  #meta: EncodedVideoChunkMetadata | undefined;
  #bytes = 0;
  #last = milliseconds(-1);

  private constructor({ codec, canvas, bitrate }: WriterWish) {
    this.#codec = codec;
    this.#source = new CanvasSource(canvas, {
      codec,
      quality: new Quality({ bitrate }),
      keyFrameInterval: KEY_EVERY_S,
      // Without frames that refer to later ones: a video can then be cut off anywhere.
      latencyMode: 'realtime',
      onEncodedPacket: (packet, meta) => this.#take(packet, meta),
    });
    this.#output = new Output({ format: formatOf(codec), target: new NullTarget() });
    this.#output.addVideoTrack(this.#source);
  }

  /** Rejects when the encoder does not start. */
  static async open(wish: WriterWish): Promise<VideoWriter> {
    const writer = new VideoWriter(wish);
    await writer.#output.start();
    return writer;
  }

  /** Bytes of what is encoded so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** When the newest picture was captured; before the first one less than 0. */
  get last(): Milliseconds {
    return this.#last;
  }

  /** What the canvas shows, at a time later than all before; resolves when the encoder can take more, rejects when it fails. */
  async add(at: Milliseconds): Promise<void> {
    this.#last = at;
    await this.#source.add(at / 1000, LAST_SHOWN_S);
  }

  /** The video up to and with `to` (null: all of it), also after the encoder has failed; null when there is no picture. */
  async finish(to: Milliseconds | null): Promise<Blob | null> {
    // What it has given until it failed is whole.
    await this.#output.finalize().catch(() => undefined);
    const end = to === null ? Number.POSITIVE_INFINITY : to / 1000;
    const packets = this.#packets.filter(({ timestamp }) => timestamp <= end);
    return packets.length === 0 ? null : packed(this.#codec, packets, this.#meta);
  }

  /** Lets go of everything. */
  async discard(): Promise<void> {
    await this.#output.cancel().catch(() => undefined);
    this.#packets.length = 0;
  }

  #take(packet: EncodedPacket, meta: EncodedVideoChunkMetadata | undefined): void {
    this.#packets.push(packet);
    this.#bytes += packet.byteLength;
    if (meta?.decoderConfig) this.#meta ??= meta;
  }
}

/** Each picture is shown until the next one. */
const packed = async (
  codec: VideoCodec,
  packets: readonly EncodedPacket[],
  meta: EncodedVideoChunkMetadata | undefined,
): Promise<Blob> => {
  const source = new EncodedVideoPacketSource(codec);
  const target = new BufferTarget();
  const format = formatOf(codec);
  const output = new Output({ format, target });
  output.addVideoTrack(source);
  await output.start();
  for (const [index, packet] of packets.entries()) {
    const next = packets[index + 1]?.timestamp ?? packet.timestamp + LAST_SHOWN_S;
    await source.add(packet.clone({ duration: next - packet.timestamp }), index === 0 ? meta : undefined);
  }
  await output.finalize();
  if (!target.buffer) throw new Error('the video came out empty');
  return new Blob([target.buffer], { type: format.mimeType });
};
