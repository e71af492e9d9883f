import { css } from 'lit';

/**
 * The next thing to do, large; every check as a small tile; the button that ends it. As many tiles side by side as fit,
 * so that the panel lies below a picture or beside it.
 */
export const placementStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: 0.625rem;
    max-inline-size: 44rem;
    margin-inline: auto;
    padding: 0.75rem;
    border: 0.0625rem solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .next {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.625rem;
    min-block-size: 3.5em;
    margin: 0;
    font-size: clamp(1rem, 5cqi, 1.375rem);
    font-weight: 650;
    line-height: 1.3;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .next svg {
    inline-size: 2em;
    block-size: 2em;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.25rem), 1fr));
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 0.5rem;
    padding: 0.25rem 0.5rem;
    border-radius: 0.5rem;
    background: var(--raised);
    line-height: 1.25;
  }
  li svg {
    grid-row: span 2;
    inline-size: 1.375rem;
    block-size: 1.375rem;
  }
  .label {
    font-size: 0.9375rem;
    font-weight: 650;
  }
  .word {
    grid-column: 2;
    font-size: 0.8125rem;
    color: var(--ink-soft);
  }
  /* In large type the tiles are longer than a phone; the way on stays in reach. */
  button {
    position: sticky;
    inset-block-end: 0.5rem;
    inline-size: 100%;
    min-block-size: 3.25rem;
    font-size: 1.125rem;
  }
`;
