import { exportOf } from '../core/report/export-of.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import { recordingFile } from '../store/export/export-files.ts';
import type { AppState, View } from './app-state.ts';
import type { Padline } from './padline.ts';

/** What `window.padline` tells a program that drives the page (`?headless=1`), as `npm run analyze` does. */
export interface Driven {
  readonly state: 'home' | 'working' | 'report' | 'problem';
  /** 0 to 1. */
  readonly progress: number;
  readonly problem: { readonly kind: string; readonly detail: string | null; readonly message: string } | null;
  /** The report as the app itself exports it; null before there is one. */
  exportJson(): string | null;
  exportRecording(): Promise<string | null>;
}

const stateOf = (view: View): Driven['state'] => {
  if (view.kind === 'live') return 'working';
  if (view.kind !== 'report') return view.problem ? 'problem' : 'home';
  return view.keeping === 'keeping' ? 'working' : 'report';
};

/** Finding the lifter counts as the first tenth. */
const SET_UP_SHARE = 0.1;

const progressOf = ({ view }: AppState): number => {
  if (view.kind !== 'live') return view.kind === 'report' ? 1 : 0;
  const { stage } = view;
  if (stage.kind === 'setting-up') return SET_UP_SHARE * (stage.progress ?? 0);
  if (stage.kind === 'measuring') return SET_UP_SHARE + (1 - SET_UP_SHARE) * (stage.progress?.share ?? 0);
  return stage.kind === 'finishing' ? 1 : 0;
};

/** Lets a program read the app's state and take its exports. */
export const driveFromOutside = (app: Padline, messageOf: (problem: Problem) => string): void => {
  const driven: Driven = {
    get state() {
      return stateOf(app.state.view);
    },
    get progress() {
      return progressOf(app.state);
    },
    get problem() {
      const { view } = app.state;
      const problem = view.kind === 'live' ? null : view.problem;
      return problem && { kind: problem.kind, detail: problem.detail ?? null, message: messageOf(problem) };
    },
    exportJson: () => app.set && JSON.stringify(exportOf(app.set.report), null, 2),
    exportRecording: async () => (app.set ? recordingFile(app.set).blob.text() : null),
  };
  Object.assign(window, { padline: driven });
};
