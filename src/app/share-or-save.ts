import type { ExportFile } from '../store/export/export-file.ts';
import { saveFile } from './save-file.ts';

/** What became of the files. A share sheet that was closed again is no failure. */
export type Handed = 'shared' | 'saved' | 'cancelled';

const asFile = ({ name, blob }: ExportFile): File => new File([blob], name, { type: blob.type });

/** Whether the device has a share sheet that takes these files. */
const canShare = (files: File[]): boolean => typeof navigator.canShare === 'function' && navigator.canShare({ files });

const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Hands files to the device's share sheet where there is one, else to the browser's downloads. Best within a tap. */
export const shareOrSave = async (files: readonly ExportFile[]): Promise<Handed> => {
  const shared = files.map(asFile);
  if (canShare(shared)) {
    try {
      await navigator.share({ files: shared });
      return 'shared';
    } catch (error) {
      if (isCancelled(error)) return 'cancelled';
      // A tap that is too long ago, or a kind of file that this sheet does not take after all.
    }
  }
  for (const file of files) saveFile(file);
  return 'saved';
};
