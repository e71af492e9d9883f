import { css } from 'lit';

/** A screen of its own, as high as the window at least; its parts stand below one another in `.page`. */
export const page = css`
  :host {
    display: block;
    min-block-size: 100vh;
    min-block-size: 100dvh;
    background: var(--ground);
  }
  .page {
    display: grid;
    margin-inline: auto;
  }
`;
