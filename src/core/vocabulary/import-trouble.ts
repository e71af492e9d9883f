/** Why a file cannot be read in, by name; nothing is changed then. */
export const IMPORT_TROUBLES = ['not-ours', 'too-new', 'damaged', 'cut-short', 'not-opened'] as const;
export type ImportTrouble = (typeof IMPORT_TROUBLES)[number];

/** What is the matter with a file. */
export interface BadFile {
  readonly kind: 'bad-file';
  readonly trouble: ImportTrouble;
  /** What exactly, for a bug report. */
  readonly detail: string;
}
