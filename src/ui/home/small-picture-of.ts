/** Large enough to find a spot again, small enough to keep: about 40 kB. CSS pixels, share of the best quality. */
const LONGER_SIDE = 640;
const QUALITY = 0.7;

const sizeOf = (picture: HTMLElement): { readonly width: number; readonly height: number } | null => {
  if (picture instanceof HTMLVideoElement) return { width: picture.videoWidth, height: picture.videoHeight };
  return picture instanceof HTMLCanvasElement ? { width: picture.width, height: picture.height } : null;
};

/** What a live picture shows now, as a small JPEG, never mirrored; null while it shows nothing. */
export const smallPictureOf = async (picture: HTMLElement): Promise<Blob | null> => {
  const size = sizeOf(picture);
  if (!size || size.width === 0 || size.height === 0) return null;
  const share = Math.min(1, LONGER_SIDE / Math.max(size.width, size.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * share);
  canvas.height = Math.round(size.height * share);
  const context = canvas.getContext('2d');
  context?.drawImage(picture as HTMLVideoElement | HTMLCanvasElement, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
};
