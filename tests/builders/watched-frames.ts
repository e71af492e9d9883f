import { vi } from 'vitest';

/** Every VideoFrame that is made from now on, in order, until `vi.unstubAllGlobals()`. */
export const watchedFrames = (): readonly VideoFrame[] => {
  const made: VideoFrame[] = [];
  const Native = globalThis.VideoFrame;
  vi.stubGlobal(
    'VideoFrame',
    class extends Native {
      constructor(...source: ConstructorParameters<typeof Native>) {
        super(...source);
        made.push(this);
      }
    },
  );
  return made;
};

/** What would go on holding a picture of the lifter: a frame that is closed has no format. */
export const heldOf = (frames: readonly VideoFrame[]): readonly VideoFrame[] =>
  frames.filter(({ format }) => format !== null);
