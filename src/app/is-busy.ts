import type { AppState, ReportView } from './app-state.ts';
import { isImportUnderWay } from './is-import-under-way.ts';

/** A set that is stored nowhere yet would be lost. */
const isUnkept = ({ keeping }: ReportView): boolean => keeping === 'keeping' || keeping === 'failed';

/** Whether something goes on that would be lost or mixed up if files were brought in now. */
export const isBusy = ({ view, guide, video, importing, fileJob }: AppState): boolean =>
  view.kind === 'live' ||
  guide !== null ||
  (view.kind === 'report' && isUnkept(view)) ||
  video?.kind === 'asked' ||
  video?.kind === 'keeping' ||
  (importing !== null && isImportUnderWay(importing)) ||
  fileJob?.kind === 'making' ||
  fileJob?.kind === 'ready';
