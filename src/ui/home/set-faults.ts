import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import { inReps } from '../../words/in-reps.ts';

/** What stands out in a kept set, each with the mark that it has in the report; nothing where nothing does. */
export const setFaults = ({ liftedReps, figures }: SetSummary): TemplateResult | typeof nothing => {
  const faults = [
    ...(liftedReps > 0 ? [['◆', msg(str`hips off the pad in ${inReps(liftedReps)}`)] as const] : []),
    ...(figures.pastLine > 0 ? [['▼', msg(str`${inReps(figures.pastLine)} past the line`)] as const] : []),
  ];
  if (faults.length === 0) return nothing;
  return html`<span class="faults">
    ${faults.map(([mark, words]) => html`<span><span aria-hidden="true">${mark}</span> ${words}</span> `)}
  </span>`;
};
