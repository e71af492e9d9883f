import type { SessionStage } from '../../core/vocabulary/session-stage.ts';
import type { DistanceFace } from './distance-face.ts';
import type { GuideFace } from './guide-face.ts';

/** The same screen where a guide leads through the set: its count, and its words where nothing is more urgent. */
export const guidedFace = (face: DistanceFace, { kind }: SessionStage, guide: GuideFace | null): DistanceFace => {
  if (guide === null) return face;
  switch (kind) {
    case 'placing':
    case 'settling': {
      const words = [guide.setting, face.message?.words].filter((part) => part != null).join('. ');
      return { ...face, message: { symbol: 'settling', words } };
    }
    case 'running':
    case 'paused':
      if (guide.number === null) return standing(guide);
      if (kind === 'paused') return { ...face, number: guide.number };
      return { ...face, number: guide.number, message: face.message ?? { symbol: 'guide', words: guide.words } };
    case 'counting-in':
    case 'over':
    case 'closed':
      return face;
  }
  return kind satisfies never;
};

/** What is to be done before the next rep, alone on the screen. */
const standing = ({ words }: GuideFace): DistanceFace => ({
  number: null,
  message: { symbol: 'guide', words },
  alert: null,
  meters: false,
});
