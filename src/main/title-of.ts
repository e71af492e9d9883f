import type { AppState } from '../app/app-state.ts';
import { viewTitle } from '../words/view-title.ts';

/** What the browser calls the page: the view and the app; home is the app itself. `app` is its name. */
export const titleOf = ({ view, guide }: Pick<AppState, 'view' | 'guide'>, app: string): string => {
  if (view.kind === 'live') return `${viewTitle('live')} · ${app}`;
  if (guide) return `${viewTitle(guide.kind)} · ${app}`;
  switch (view.kind) {
    case 'home':
      return app;
    case 'history':
      return `${viewTitle('history')} · ${app}`;
    case 'report':
      return `${viewTitle(view.face === 'card' ? 'rest' : 'report')} · ${app}`;
  }
  return view satisfies never;
};
