import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

const PATHS = {
  play: svg`<path d="M7 4l13 8-13 8z" fill="currentColor" />`,
  pause: svg`<path d="M7 4h3v16H7zM14 4h3v16h-3z" fill="currentColor" />`,
  'frame-back': svg`<path d="M15 5l-9 7 9 7zM19 5v14" />`,
  'frame-on': svg`<path d="M9 5l9 7-9 7zM5 5v14" />`,
  'rep-back': svg`<path d="M20 5l-7 7 7 7zM12 5l-7 7 7 7zM4 5v14" fill="currentColor" />`,
  'rep-on': svg`<path d="M4 5l7 7-7 7zM12 5l7 7-7 7zM20 5v14" fill="currentColor" />`,
  loop: svg`<path d="M17 3l3 3-3 3M4 12V9a3 3 0 0 1 3-3h13M7 21l-3-3 3-3M20 12v3a3 3 0 0 1-3 3H4" />`,
} as const satisfies Record<string, SVGTemplateResult>;

/** A sign of the replay's controls, in the colour of the text beside it; readers pass over it. */
export const replayIcon = (name: keyof typeof PATHS): TemplateResult => html`<svg
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linejoin="round"
  stroke-linecap="round"
  aria-hidden="true"
>
  ${PATHS[name]}
</svg>`;
