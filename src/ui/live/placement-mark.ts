import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { PlacementCheck } from '../../core/vocabulary/placement.ts';

/** A shape for each: a full disc with a tick, a full or hollow triangle, a broken ring. None needs its colour. */
const shapeOf = ({ state, required }: PlacementCheck): SVGTemplateResult => {
  switch (state) {
    case 'good':
      return svg`<circle cx="12" cy="12" r="10" fill="var(--blue)" />
        <path d="M7 12.5l3.5 3.5L17 9" fill="none" stroke="var(--on-blue)" stroke-width="2.5" />`;
    case 'poor':
      return required
        ? svg`<path d="M12 2.5L22.5 21h-21z" fill="var(--orange)" stroke="var(--orange)" stroke-width="1.5" />
            <path d="M12 9v6M12 17.5v1" stroke="var(--on-orange)" stroke-width="2.5" />`
        : svg`<path d="M12 3.5L21.5 20.5h-19z" fill="none" stroke="var(--orange)" stroke-width="2.25" />
            <path d="M12 9.5v5M12 16.5v1" stroke="var(--orange)" stroke-width="2.25" />`;
    case 'unknown':
      return svg`<circle cx="12" cy="12" r="9" fill="none" stroke="var(--ink-soft)" stroke-width="2" stroke-dasharray="3.5 3.57" />`;
  }
  return state satisfies never;
};

/** How a check stands, as a shape; the word beside it says the same, so readers pass over it. */
export const placementMark = (check: PlacementCheck): TemplateResult => html`<svg
  viewBox="0 0 24 24"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  ${shapeOf(check)}
</svg>`;
