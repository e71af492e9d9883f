import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { AlertKind } from '../../core/vocabulary/alert.ts';

/** A hip that leaves the pad: a bar, a gap, a ball and an arrow head above it. */
const LIFT = svg`<path d="M5 43h38M13 14L24 4l11 10" /><circle cx="24" cy="26" r="7" fill="currentColor" />`;

const DRAWINGS: Readonly<Record<AlertKind, SVGTemplateResult>> = {
  'lift-clear': LIFT,
  'lift-slight': LIFT,
  'depth-limit': svg`<path d="M16 5h16l11 11v16L32 43H16L5 32V16z" /><path d="M15 24h18" />`,
  'depth-near': svg`<path d="M24 6l20 36H4z" /><path d="M24 20v10M24 35v1" />`,
  slide: svg`<path d="M6 40h36M8 26h30M29 16l10 10-10 8" />`,
  'camera-moved': svg`<path d="M5 15h26v20H5zM31 23l11-7v18l-11-7" /><path d="M10 7h16M10 43h16" />`,
  'cannot-see': svg`<path d="M4 24c10-17 30-17 40 0-10 17-30 17-40 0z" /><circle cx="24" cy="24" r="6" /><path d="M8 42L40 6" />`,
};

/** One shape per alert, in the colour of the words beside it; readers pass over it. */
export const alertIcon = (kind: AlertKind): TemplateResult => html`<svg
  viewBox="0 0 48 48"
  fill="none"
  stroke="currentColor"
  stroke-width="5"
  stroke-linejoin="round"
  stroke-linecap="round"
  aria-hidden="true"
>
  ${DRAWINGS[kind]}
</svg>`;
