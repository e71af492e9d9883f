import { css } from 'lit';

/** What the parts of the settings have in common; they stand beside `tokens` and `controls`. */
export const settingsStyles = css`
  :host {
    display: grid;
    gap: 1.25rem;
    min-inline-size: 0;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend,
  .name {
    display: block;
    padding: 0;
    margin-block-end: 0.375rem;
    font-weight: 600;
  }
  p {
    margin: 0.375rem 0 0;
    font-size: 0.9375rem;
    color: var(--ink-soft);
    max-inline-size: 52ch;
  }
  .segments {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(6.5rem, 100%), 1fr));
    border: 0.125rem solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .segments label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.75rem;
    padding: 0.25rem;
    border-radius: calc(var(--radius) - 0.125rem);
    font-weight: 600;
    text-align: center;
    /* Some languages have long words; they break where they may, and anywhere before they leave their field. */
    hyphens: auto;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .segments label:has(:checked) {
    background: var(--blue);
    color: var(--on-blue);
    text-decoration: underline 0.125rem;
    text-underline-offset: 0.25rem;
  }
  .segments label:has(:focus-visible) {
    outline: 0.1875rem solid var(--blue);
    outline-offset: 0.125rem;
    z-index: 1;
  }
  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .tick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.25rem 0.75rem;
    min-block-size: 2.75rem;
    font-weight: 600;
    cursor: pointer;
  }
  .tick + .tick {
    margin-block-start: 0.75rem;
  }
  .tick small {
    grid-column: 2;
    font-size: 0.9375rem;
    font-weight: 400;
    color: var(--ink-soft);
  }
  .tick input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--blue);
  }
  select,
  input[type='number'] {
    inline-size: 100%;
    max-inline-size: 100%;
    text-overflow: ellipsis;
  }
  input[type='range'] {
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin: 0;
    accent-color: var(--blue);
  }
  input[type='number'] {
    font: inherit;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    color: var(--ink);
    background: var(--surface);
    border: 0.125rem solid var(--line);
    border-radius: var(--radius);
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
  }
  input[aria-invalid='true'] {
    border-color: var(--orange);
  }
  p.refused {
    color: var(--orange);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
