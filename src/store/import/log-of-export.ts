import type { SetExport } from '../../core/report/set-export.ts';
import { emptyLog, type SetLog } from '../../core/vocabulary/set-log.ts';
import { kilograms } from '../../core/vocabulary/units.ts';

/** What an export tells of what the lifter said, as of the day of the set: whatever was said later is newer; null: nothing. */
export const logOfExport = ({ id, createdAt, said }: SetExport): SetLog | null =>
  said
    ? {
        ...emptyLog(id),
        load: said.loadKg === null ? null : kilograms(said.loadKg),
        rpe: said.rpe,
        tags: said.tags,
        changedAt: createdAt,
      }
    : null;
