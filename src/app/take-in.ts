import type { ImportStanding, ImportWish } from '../core/vocabulary/import-state.ts';
import type { BackupParts } from '../store/backup/backup-parts.ts';
import { filmedAt } from './filmed-at.ts';
import { failedStep, keptStep, type Step, takeBackup, takeLoads, takeSet } from './import-steps.ts';
import type { ImportWork } from './import-task.ts';
import { isHereByNow } from './is-here-by-now.ts';
import type { RunTools } from './run-tools.ts';
import { setOfRecording } from './set-of-recording.ts';
import type { VideoQueue } from './video-queue.ts';

export interface TakingIn {
  readonly parts: BackupParts;
  readonly queue: VideoQueue;
  /** What keypoints are judged by that come without a report. */
  readonly asked: () => Pick<RunTools, 'statureCm' | 'warning'>;
  /** Sets, machines or wishes are other than before. */
  readonly changed: () => Promise<void>;
}

/** Of one file. */
export interface TakingWish {
  readonly wish: ImportWish;
  /** Told 0 to 1. */
  readonly tell: (share: number) => void;
  /** False once the lifter has stopped it. */
  readonly isWanted: () => boolean;
}

const nothingDone = (standing: ImportStanding): Step => ({ standing, undo: null });

const checkVideo = async (
  file: File,
  { queue, parts, changed }: TakingIn,
  { tell, isWanted }: TakingWish,
): Promise<Step> => {
  let checked = await queue.check(file, tell);
  // Given up for a set on the screen, it begins again after that.
  while (checked.kind === 'cancelled' && isWanted()) checked = await queue.check(file, tell);
  if (checked.kind === 'cancelled') return nothingDone({ kind: 'left-out' });
  if (checked.kind === 'failed') return failedStep(checked.problem);
  // Minutes may pass until the last one: each set is in the list as soon as it is there.
  await changed();
  const listed = await parts.sets.list();
  const figures = listed.kind === 'listed' ? listed.sets.find(({ id }) => id === checked.setId)?.figures : null;
  return keptStep({ id: checked.setId, saidAt: null, figures: figures ?? null }, parts.sets);
};

/** Does with one file what is to be done with it; what is here by now is left as it is. */
export const takeIn = async (work: ImportWork, file: File, tools: TakingIn, wished: TakingWish): Promise<Step> => {
  const { sets } = tools.parts;
  const listed = await sets.list();
  if (listed.kind === 'failed') return failedStep(listed.problem);
  if (await isHereByNow(work, file, listed.sets, sets)) return nothingDone({ kind: 'here-already' });
  switch (work.kind) {
    case 'set':
      return takeSet(work.set, sets);
    case 'keypoints': {
      const set = setOfRecording(work.recording, { ...tools.asked(), name: file.name, createdAt: filmedAt(file) });
      return set ? takeSet(set, sets) : failedStep({ kind: 'no-person' });
    }
    case 'backup':
      return takeBackup(file, tools.parts, wished.tell);
    case 'loads':
      return takeLoads(work.text, wished.wish, listed.sets, sets);
    case 'video':
      return checkVideo(file, tools, wished);
    default:
      return work satisfies never;
  }
};
