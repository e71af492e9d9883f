import { colourMatrix, type PlanarPicture, type Plane } from './sample-planes.ts';

/**
 * A video frame's luma and chroma as they lie in memory, or null when it has other ones or a shape of its own
 * (turned, mirrored, stretched), which the canvas knows how to draw.
 * @param bytesOf gives a buffer of at least so many bytes
 */
export const readPlanes = async (
  frame: VideoFrame,
  bytesOf: (size: number) => Uint8Array<ArrayBuffer>,
): Promise<PlanarPicture | null> => {
  const { format, visibleRect } = frame;
  if ((format !== 'I420' && format !== 'NV12') || !visibleRect || isReshaped(frame)) return null;
  const bytes = bytesOf(frame.allocationSize());
  const layout = await frame.copyTo(bytes).catch(() => null);
  if (!layout) return null;
  const [luma, blue, red] = format === 'I420' ? separatePlanes(layout) : interleavedPlanes(layout);
  if (!luma || !blue || !red) return null;
  const { matrix, fullRange } = frame.colorSpace;
  const colours = colourMatrix(matrix === 'bt709', fullRange === true);
  return { bytes, width: visibleRect.width, height: visibleRect.height, luma, blue, red, colours };
};

const separatePlanes = (layout: readonly PlaneLayout[]): readonly Plane[] =>
  layout.map(({ offset, stride }) => ({ offset, stride, step: 1 }));

const interleavedPlanes = ([luma, chroma]: readonly PlaneLayout[]): readonly Plane[] =>
  luma && chroma
    ? [
        { ...luma, step: 1 },
        { ...chroma, step: 2 },
        { ...chroma, offset: chroma.offset + 1, step: 2 },
      ]
    : [];

/** Newer browsers know a frame's own turn and mirroring; the types do not yet. */
const isReshaped = (frame: VideoFrame & { readonly rotation?: number; readonly flip?: boolean }): boolean =>
  Boolean(frame.rotation) ||
  Boolean(frame.flip) ||
  frame.visibleRect?.width !== frame.displayWidth ||
  frame.visibleRect.height !== frame.displayHeight;
