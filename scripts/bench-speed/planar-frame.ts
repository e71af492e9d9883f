/** A video frame in luma and half-size chroma, as cameras and decoders give them, of a picture on a canvas. */
export const planarFrame = ({ data, width, height }: ImageData, timestamp: number): VideoFrame => {
  const bytes = new Uint8Array(width * height * 1.5);
  const blue = width * height;
  const red = blue + blue / 4;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
      bytes[y * width + x] = 16 + 0.257 * r + 0.504 * g + 0.098 * b;
      if (x % 2 || y % 2) continue;
      const half = (y / 2) * (width / 2) + x / 2;
      bytes[blue + half] = 128 - 0.148 * r - 0.291 * g + 0.439 * b;
      bytes[red + half] = 128 + 0.439 * r - 0.368 * g - 0.071 * b;
    }
  }
  const colorSpace = { matrix: 'smpte170m', fullRange: false } as const;
  return new VideoFrame(bytes, { format: 'I420', codedWidth: width, codedHeight: height, timestamp, colorSpace });
};
