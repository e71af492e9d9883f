import { css } from 'lit';

export const repCompareStyles = css`
  :host {
    display: block;
  }
  .compare {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  figure {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    min-inline-size: 0;
  }
  figure > svg {
    inline-size: 100%;
    block-size: auto;
    max-block-size: max(14rem, 56dvh);
    border: 0.0625rem solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 0.75rem;
  }
  figcaption {
    display: grid;
    gap: 0.5rem;
  }
  .name {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.5rem;
    align-items: center;
  }
  small {
    display: block;
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
  output {
    font-size: 1.5rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  ul {
    margin: 0;
    padding-inline-start: 1rem;
    border-inline-start: 0.375rem solid var(--blue);
    list-style: none;
    font-weight: 600;
  }
  input[type='range'] {
    /* As on every player, time runs to the right. */
    direction: ltr;
    flex: 1 1 12rem;
    block-size: 2.75rem;
    margin: 0;
    accent-color: var(--blue);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .group {
    display: flex;
    flex: 1 1 16rem;
  }
  .group > button {
    flex: 1;
    min-inline-size: 0;
    padding-inline: 0.5rem;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .group > button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .group > button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    margin-inline-start: -0.125rem;
  }
  button[aria-pressed='true'] {
    z-index: 1;
    background: var(--raised);
    border-color: var(--ink);
    text-decoration: underline;
    text-decoration-thickness: 0.125rem;
    text-underline-offset: 0.25em;
  }
  @media (min-aspect-ratio: 1 / 1) {
    .compare:not(:has(.beside)) figure {
      grid-template-columns: minmax(0, 3fr) minmax(15rem, 2fr);
      align-items: center;
    }
  }
  @media print {
    .row {
      display: none;
    }
  }
`;
