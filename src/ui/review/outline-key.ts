import { html, svg, type TemplateResult } from 'lit';
import type { FigureLook } from './body-figure.ts';

const LOOKS = {
  first: svg`<path d="M4 12H28" stroke="var(--blue)" stroke-width="10" opacity="0.3" /><path d="M4 12H28" stroke="var(--blue)" stroke-width="3" />
    <circle cx="28" cy="12" r="4" fill="var(--blue)" />`,
  second: svg`<path d="M4 12H28" stroke="var(--orange)" stroke-width="3" stroke-dasharray="5 6" />
    <circle cx="28" cy="12" r="4" fill="var(--surface)" stroke="var(--orange)" stroke-width="2" />`,
} as const;

/** How one of two bodies is drawn, beside its name. */
export const outlineKey = (look: FigureLook): TemplateResult => html`<svg
  viewBox="0 0 34 24"
  width="2.125em"
  height="1.5em"
  fill="none"
  stroke-linecap="round"
  aria-hidden="true"
>
  ${LOOKS[look]}
</svg>`;
