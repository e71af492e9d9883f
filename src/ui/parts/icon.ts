import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

const PATHS = {
  back: svg`<path d="M15 5l-7 7 7 7M8 12h13" />`,
  camera: svg`<path d="M3 7h12v10H3zM15 11l6-3v8l-6-3" />`,
  video: svg`<path d="M4 4h16v16H4zM10 9l5 3-5 3z" />`,
  demo: svg`<path d="M7 4l13 8-13 8z" />`,
  bin: svg`<path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5" />`,
  save: svg`<path d="M12 4v11M7 11l5 5 5-5M4 20h16" />`,
  'sound-on': svg`<path d="M4 9h4l5-4v14l-5-4H4zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11" />`,
  'sound-off': svg`<path d="M4 9h4l5-4v14l-5-4H4zM16.5 9.5l5 5M21.5 9.5l-5 5" />`,
} as const satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof PATHS;

/** A line drawing in the colour of the text beside it, which carries the meaning; readers pass over it. */
export const icon = (name: IconName): TemplateResult => html`<svg
  class=${name === 'back' ? 'turns' : nothing}
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
