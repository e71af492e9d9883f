import { html, nothing, type TemplateResult } from 'lit';
import type { LiveStage } from '../../core/vocabulary/live-stage.ts';
import type { SourceKind } from '../../core/vocabulary/report.ts';
import { stageWords } from './stage-words.ts';

const progress = (stage: LiveStage, words: string): TemplateResult | typeof nothing => {
  if (stage.kind === 'loading-model' || stage.kind === 'setting-up') {
    return stage.progress === null
      ? html`<progress aria-label=${words}></progress>`
      : html`<progress aria-label=${words} value=${stage.progress}></progress>`;
  }
  return stage.kind === 'opening' || stage.kind === 'finishing'
    ? html`<progress aria-label=${words}></progress>`
    : nothing;
};

/** Over the picture: what is waited for, and how far it has come; empty while a set runs. */
export const stageNotice = (stage: LiveStage, sourceKind: SourceKind): TemplateResult => {
  const words = stageWords(stage, sourceKind);
  const alone = stage.kind === 'loading-model' || stage.kind === 'opening';
  return html`<div role="status">
    ${
      words === null
        ? nothing
        : html`<div class="notice ${alone ? 'alone' : ''}">
            <p>${words}</p>
            ${progress(stage, words)}
          </div>`
    }
  </div>`;
};
