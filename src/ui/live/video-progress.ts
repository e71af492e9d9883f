import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { LiveStage } from '../../core/vocabulary/live-stage.ts';
import { inPercent, inRemaining } from '../parts/format.ts';

/** How far a file has been measured; nothing of a camera, which has no end. */
export const videoProgress = (stage: LiveStage): TemplateResult | typeof nothing => {
  if (stage.kind !== 'measuring' || !stage.progress) return nothing;
  const { share, remainingMs } = stage.progress;
  return html`<div class="progress">
    <p>${inPercent(share)}${remainingMs === null ? nothing : html`, ${inRemaining(remainingMs)}`}</p>
    <progress aria-label=${msg('Video measured')} value=${share}></progress>
  </div>`;
};
