import {
  BlobSource,
  EncodedPacketSink,
  Input,
  type InputVideoTrack,
  MATROSKA,
  MP4,
  MPEG_TS,
  QTFF,
  WEBM,
} from 'mediabunny';
import type { ProblemKind } from '../core/vocabulary/problem.ts';
import type { SourceInfo } from '../core/vocabulary/report.ts';
import type { FrameSource, Opened } from './frame-source.ts';
import { type Timing, VideoFileSource } from './video-file-source.ts';

/** Every container that carries video, except playlists (HLS): those would fetch from elsewhere. */
const CONTAINERS = [MP4, QTFF, MATROSKA, WEBM, MPEG_TS];

/** A file by WebCodecs: fast, and exact to the frame. */
export const openDecodedFile = async (
  file: Blob,
  label: Pick<SourceInfo, 'name' | 'kind'>,
): Promise<Opened<FrameSource>> => {
  const input = new Input({ formats: CONTAINERS, source: new BlobSource(file) });
  const opened = await openInput(input, label);
  if (opened.kind === 'failed') input.dispose();
  return opened;
};

const openInput = async (input: Input, label: Pick<SourceInfo, 'name' | 'kind'>): Promise<Opened<VideoFileSource>> => {
  try {
    if (!(await input.canRead())) return failed('not-a-video');
    const track = await input.getPrimaryVideoTrack();
    if (!track) return failedWithoutPicture(input);
    if (!(await track.canDecode())) return failed('video-broken', `codec ${await codecName(track)}`);
    const timing = await timingOf(track);
    if (!timing) return failed('video-empty');
    const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()];
    return {
      kind: 'opened',
      source: new VideoFileSource(input, track, { info: { ...label, width, height }, ...timing }),
    };
  } catch (error) {
    return failed('video-broken', String(error));
  }
};

/** A film with sound alone is no video; a film without any track has lost its index. */
const failedWithoutPicture = async (input: Input): Promise<Opened<never>> => {
  const tracks = await input.getTracks();
  return tracks.length > 0 ? failed('not-a-video', 'sound only') : failed('video-broken', 'no track in it');
};

const failed = (kind: ProblemKind, detail?: string): Opened<never> => ({
  kind: 'failed',
  problem: { kind, ...(detail !== undefined && { detail }) },
});

const codecName = async (track: InputVideoTrack): Promise<string> =>
  (await track.getCodecParameterString()) ?? String(await track.getInternalCodecId());

/**
 * From the first frame that is meant to be seen: a film trimmed on a phone begins with frames before zero that
 * only serve to decode the later ones. null when there is no frame.
 */
const timingOf = async (track: InputVideoTrack): Promise<Timing | null> => {
  const packets = new EncodedPacketSink(track);
  const first = await packets.getFirstPacket();
  if (!first) return null;
  const shown = first.timestamp < 0 ? await packets.getPacket(0) : first;
  const end = (await track.getDurationFromMetadata()) ?? (await track.computeDuration());
  return { start: (shown ?? first).timestamp, end };
};
