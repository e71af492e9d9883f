import type { LiveStage } from '../../core/vocabulary/live-stage.ts';
import type { SourceKind } from '../../core/vocabulary/report.ts';

/** What to say while nothing is measured yet or any more; null while a set runs, when the numbers speak. */
export const stageWords = (stage: LiveStage, sourceKind: SourceKind): string | null => {
  switch (stage.kind) {
    case 'loading-model':
      return 'Loading the body model';
    case 'opening':
      return sourceKind === 'camera' ? 'Starting the camera' : 'Opening the video';
    case 'setting-up':
      return stage.hint;
    case 'ready':
      return 'Does the line lie along the back pad? If not, drag its ends. Then start.';
    case 'measuring':
      return null;
    case 'paused':
      return `Paused: ${stage.why}`;
    case 'finishing':
      return 'Working out the report';
  }
  return stage satisfies never;
};
