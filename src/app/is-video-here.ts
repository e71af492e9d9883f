import { openVideoFile } from '../capture/video-file.ts';
import type { SetSummary } from '../core/vocabulary/report.ts';
import { filmKey } from '../store/content-key.ts';
import { toldDay } from './told-day.ts';
import { unexpected } from './unexpected.ts';

/** Of a file that can be opened; null: it cannot, and whoever takes it in tells why. */
const filmKeyOf = async (file: File): Promise<string | null> => {
  const opened = await openVideoFile(file, file.name, 'video').catch(unexpected);
  if (!('source' in opened)) return null;
  const { duration } = opened.source;
  opened.source.close();
  return duration === null ? null : filmKey(file.name, duration);
};

/** Whether a set came of this very file: by its day, else, where it tells none, by what is in it. */
export const isVideoHere = async (file: File, here: readonly SetSummary[]): Promise<boolean> => {
  const named = here.filter(({ sourceName }) => sourceName === file.name);
  const day = toldDay(file);
  if (day !== null) return named.some(({ createdAt }) => createdAt === day);
  if (named.length === 0) return false;
  const key = await filmKeyOf(file);
  return named.some(({ figures }) => filmKey(file.name, figures.duration) === key);
};
