import type { LoadPreview } from '../../core/vocabulary/load-preview.ts';
import type { Kilograms } from '../../core/vocabulary/units.ts';

/** One set's load before and after; null: not said. */
export interface LoadChange {
  readonly setId: string;
  readonly before: Kilograms | null;
  readonly after: Kilograms | null;
}

/** What is to be done about sets that have another load already. */
export interface PlanWish {
  readonly replaceOthers: boolean;
}

/** The changes that a preview asks for, none where nothing would change. */
export const planLoads = ({ matched }: LoadPreview, { replaceOthers }: PlanWish): readonly LoadChange[] =>
  matched
    .filter(({ kind }) => kind === 'new' || (kind === 'other' && replaceOthers))
    .map(({ own, logged }) => ({ setId: own.id, before: own.load, after: logged.load }));

/** The changes that take others back, the last first. */
export const undoLoads = (changes: readonly LoadChange[]): readonly LoadChange[] =>
  changes.map(({ setId, before, after }) => ({ setId, before: after, after: before })).reverse();
