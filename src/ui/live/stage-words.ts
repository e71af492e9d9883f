import { msg, str } from '@lit/localize';
import type { LiveStage } from '../../core/vocabulary/live-stage.ts';
import type { SourceKind } from '../../core/vocabulary/report.ts';
import { liftUnknownWords } from '../../words/lift-unknown-words.ts';

type Paused = Extract<LiveStage, { readonly kind: 'paused' }>;

const pausedWords = ({ why }: Paused): string => {
  if (why === 'finding-again') return msg('Paused: finding you again; sit on the machine, side to the camera');
  const { short, more } = liftUnknownWords(why);
  return msg(str`Paused: ${short}; ${more}`);
};

/** What to say while nothing is measured yet or any more; null while a set runs, when the numbers speak. */
export const stageWords = (stage: LiveStage, sourceKind: SourceKind): string | null => {
  switch (stage.kind) {
    case 'loading-model':
      return msg('Loading the body model');
    case 'opening':
      return sourceKind === 'camera' ? msg('Starting the camera') : msg('Opening the video');
    case 'setting-up':
      return stage.looksFor === 'lifter'
        ? msg('Looking for the lifter')
        : msg('Sit or lie on the machine, side to the camera');
    case 'ready':
      return msg('Does the line lie along the back pad? If not, drag its ends. Then start.');
    case 'measuring':
      return null;
    case 'paused':
      return pausedWords(stage);
    case 'finishing':
      return msg('Working out the report');
  }
  return stage satisfies never;
};
