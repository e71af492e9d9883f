/** Larger is no log of anybody's training, and would only fill the memory; bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Spreadsheets save "Unicode text" in two bytes a letter, with a mark of their order or without. */
const twoBytes = ([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if ((a === 0xff && b === 0xfe) || (b === 0 && d === 0 && a !== 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && c === 0 && b !== 0)) return 'utf-16be';
  return null;
};

/**
 * What is written in a table: UTF-8 or UTF-16, or else what older spreadsheets on Windows write. null: far too large for
 * one. Rejects where the file cannot be opened.
 */
export const tableText = async (file: Blob): Promise<string | null> => {
  if (file.size > MOST_BYTES) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const wide = twoBytes(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
