const GZIP_MAGIC = [0x1f, 0x8b];

/** Whether a blob begins as gzip does. */
export const isGzip = async (blob: Blob): Promise<boolean> => {
  const head = new Uint8Array(await blob.slice(0, GZIP_MAGIC.length).arrayBuffer());
  return GZIP_MAGIC.every((byte, index) => head[index] === byte);
};
