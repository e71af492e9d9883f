import type { FrameSource, Opened } from './frame-source.ts';
import { openVideoFile } from './video-file.ts';

/** A rendered lifter, ours: a set whose later reps take the hips off the pad. */
const CLIP = 'leg-press.mp4';

/** The clip that comes with Padline, to show what it does without a camera. */
export const openDemo = async (): Promise<Opened<FrameSource>> => {
  const address = new URL(`${import.meta.env.BASE_URL}demo/${CLIP}`, document.baseURI);
  try {
    const response = await fetch(address);
    if (!response.ok) return failed(`HTTP ${response.status}`);
    return openVideoFile(await response.blob(), CLIP, 'demo');
  } catch (error) {
    return failed(String(error));
  }
};

const failed = (reason: string): Opened<never> => ({
  kind: 'failed',
  problem: { kind: 'video-broken', detail: `the demo clip did not arrive: ${reason}` },
});
