import type { Observation } from '../core/vocabulary/pose.ts';
import type { Recording } from '../core/vocabulary/recording.ts';

/** The observations of a recording in their order, as fast as they are asked for; ends early on abort. */
export async function* replay(recording: Recording, signal?: AbortSignal): AsyncGenerator<Observation> {
  for (const observation of recording.frames) {
    if (signal?.aborted) return;
    yield observation;
  }
}
