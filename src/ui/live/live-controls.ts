import type { GuideKind } from '../../core/coaching/guide-state.ts';
import type { LiveStage } from '../../core/vocabulary/live-stage.ts';
import type { SourceKind } from '../../core/vocabulary/report.ts';

export type LiveControl = 'start-set' | 'end-set' | 'cancel' | 'next-trial' | 'leave-guide';

/** Another camera in the middle of a set would be another view, so only before it. */
export const canChooseCamera = (stage: LiveStage, sourceKind: SourceKind): boolean =>
  sourceKind === 'camera' && (stage.kind === 'opening' || stage.kind === 'setting-up' || stage.kind === 'ready');

/** The same where a guide leads: it is left with what was seen until then, and an experiment goes on early. */
const guidedControls = (usual: readonly LiveControl[], guide: GuideKind): readonly LiveControl[] => {
  const own = usual.map((control) => (control === 'start-set' ? control : 'leave-guide'));
  return guide === 'experiment' && !usual.includes('cancel') && usual.length > 0 ? ['next-trial', ...own] : own;
};

const usualControls = (stage: LiveStage, sourceKind: SourceKind): readonly LiveControl[] => {
  switch (stage.kind) {
    case 'loading-model':
    case 'opening':
    case 'setting-up':
      return ['cancel'];
    case 'ready':
      return ['start-set', 'cancel'];
    case 'measuring':
    case 'paused':
      return sourceKind === 'camera' ? ['end-set'] : ['cancel'];
    case 'finishing':
      return [];
  }
  return stage satisfies never;
};

/** What the lifter can press now, the main one first. A running camera set can only be ended, never thrown away. */
export const liveControls = (
  stage: LiveStage,
  sourceKind: SourceKind,
  guide: GuideKind | null = null,
): readonly LiveControl[] => {
  const usual = usualControls(stage, sourceKind);
  return guide === null ? usual : guidedControls(usual, guide);
};
