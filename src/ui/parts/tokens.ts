import { css, unsafeCSS } from 'lit';
import { COLOURS } from './colours.ts';

const declarations = Object.entries(COLOURS)
  .map(([name, { light, dark }]) => `--${name}: light-dark(${light}, ${dark});`)
  .join('\n');

/** Colours, type and rhythm as custom properties, and what every element of Padline starts from. */
export const tokens = css`
  :host {
    ${unsafeCSS(declarations)}
    --radius: 0.75rem;
    --gap: 1rem;
    --font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    color: var(--ink);
    font-family: var(--font);
    line-height: 1.45;
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* Time and angles run from left to right in every language; a drawing's text would leave it on the other side. */
  svg text {
    direction: ltr;
  }
  /* What points back to where reading began. */
  svg.turns:dir(rtl) {
    transform: scaleX(-1);
  }
  :focus-visible {
    outline: 0.1875rem solid var(--blue);
    outline-offset: 0.125rem;
  }
  .for-readers-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
