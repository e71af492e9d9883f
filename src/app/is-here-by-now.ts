import type { SetSummary } from '../core/vocabulary/report.ts';
import { planImport } from '../store/import/plan-import.ts';
import type { SetStore } from '../store/set-store.ts';
import type { ImportWork } from './import-task.ts';
import { isVideoHere } from './is-video-here.ts';

/** Whether the set that would come of `file` has come meanwhile, out of a backup or another file before it. */
export const isHereByNow = async (
  work: ImportWork,
  file: File,
  here: readonly SetSummary[],
  store: SetStore,
): Promise<boolean> => {
  const { name } = file;
  switch (work.kind) {
    case 'set': {
      const { sets } = await planImport(
        [{ kind: 'set', name, report: work.set.report, log: work.set.log ?? null }],
        here,
        store,
      );
      return sets.length === 0;
    }
    case 'keypoints': {
      const { recordings } = await planImport([{ kind: 'recording', name, recording: work.recording }], here, store);
      return recordings.length === 0;
    }
    case 'video':
      return isVideoHere(file, here);
    case 'backup':
    case 'loads':
      return false;
    default:
      return work satisfies never;
  }
};
