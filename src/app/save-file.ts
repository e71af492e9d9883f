import type { ExportFile } from '../store/export/export-file.ts';

/** Hands a file to the browser's downloads. */
export const saveFile = ({ name, blob }: ExportFile): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
