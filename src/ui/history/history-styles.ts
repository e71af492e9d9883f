import { css } from 'lit';

/** What all pages of the history share. */
export const historyStyles = css`
  :host {
    display: block;
  }
  h2 {
    margin: 0;
    font-size: 1.25rem;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  input:not([type='checkbox']),
  textarea {
    font: inherit;
    font-weight: 400;
    color: var(--ink);
    background: var(--surface);
    border: 0.125rem solid var(--line);
    border-radius: var(--radius);
    min-block-size: 2.75rem;
    padding: 0.375rem 0.625rem;
    inline-size: 100%;
    min-inline-size: 0;
  }
  ::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
  label {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
    font-weight: 600;
  }
  select {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .soft {
    margin: 0.25rem 0 0;
    max-inline-size: 65ch;
    color: var(--ink-soft);
  }
  .stack {
    display: grid;
    gap: 1.25rem;
  }
  .stack > * {
    min-inline-size: 0;
  }
  .card {
    padding: min(1rem, 4vw);
    border: 0.0625rem solid var(--line);
    border-radius: 1rem;
    background: var(--surface);
  }
`;
