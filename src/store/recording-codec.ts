import type { Recording } from '../core/vocabulary/recording.ts';
import { isGzip } from './gzip.ts';
import { parseRecording } from './parse-recording.ts';
import type { Parsed } from './parsers.ts';
import { recordingText } from './recording-text.ts';

const through = (blob: Blob, transform: CompressionStream | DecompressionStream): Response =>
  new Response(blob.stream().pipeThrough(transform));

/** The recording as it is stored: its JSON, packed with gzip where the browser can (about a tenth of the size). */
export const encodeRecording = async (recording: Recording): Promise<Blob> => {
  const plain = new Blob([recordingText(recording)], { type: 'application/json' });
  if (typeof CompressionStream === 'undefined') return plain;
  return new Blob([await through(plain, new CompressionStream('gzip')).arrayBuffer()], { type: 'application/gzip' });
};

/** Reads what `encodeRecording` wrote, packed or not; what is broken or foreign comes back with a reason. */
export const decodeRecording = async (blob: Blob): Promise<Parsed<Recording>> => {
  try {
    const json = (await isGzip(blob)) ? through(blob, new DecompressionStream('gzip')) : new Response(blob);
    return parseRecording(JSON.parse(await json.text()));
  } catch (error) {
    return { kind: 'unreadable', reason: `recording is damaged: ${String(error)}` };
  }
};
