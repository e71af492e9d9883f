import type { SetReport } from '../../core/vocabulary/report.ts';
import { localDay } from '../../words/local-day.ts';

/** A file for the lifter to keep. */
export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

const padded = (value: number): string => String(value).padStart(2, '0');

/** The beginning of a name: what it is from and when, by the lifter's own clock, as they will look for it. */
export const stemOf = ({ createdAt }: Pick<SetReport, 'createdAt'>): string => {
  const time = new Date(createdAt);
  return `padline-${localDay(createdAt)}-${padded(time.getHours())}${padded(time.getMinutes())}`;
};
