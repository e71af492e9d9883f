import type { SetSummary } from '../core/vocabulary/report.ts';
import { planImport } from '../store/import/plan-import.ts';
import type { SetStore } from '../store/set-store.ts';
import { isVideoHere } from './is-video-here.ts';
import type { ImportTask } from './look-at-files.ts';

/** Whether the set that would come of `file` has come meanwhile, out of a backup or another file before it. */
export const isHereByNow = async (
  task: ImportTask,
  file: File,
  here: readonly SetSummary[],
  store: SetStore,
): Promise<boolean> => {
  const { name } = file;
  switch (task.kind) {
    case 'set': {
      const { sets } = await planImport(
        [{ kind: 'set', name, report: task.set.report, log: task.set.log ?? null }],
        here,
        store,
      );
      return sets.length === 0;
    }
    case 'keypoints': {
      const { recordings } = await planImport([{ kind: 'recording', name, recording: task.recording }], here, store);
      return recordings.length === 0;
    }
    case 'video':
      return isVideoHere(file, here);
    case 'backup':
    case 'loads':
    case 'nothing':
      return false;
    default:
      return task satisfies never;
  }
};
