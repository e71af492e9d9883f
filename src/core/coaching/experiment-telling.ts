import type { MachineSetting } from '../vocabulary/machine-setting.ts';
import type { Ranking } from './rank-settings.ts';

/** What an experiment has to tell; `src/words/` makes sentences of it. */
export type ExperimentTelling =
  | { readonly kind: 'first'; readonly setting: MachineSetting; readonly reps: number }
  | { readonly kind: 'next'; readonly setting: MachineSetting; readonly reps: number }
  | { readonly kind: 'ranked'; readonly ranking: Ranking };
