import { css } from 'lit';

/** What lists and menus of files have in common. */
export const fileStyles = css`
  :host {
    display: block;
    flex: 1 0 100%;
  }
  h2 {
    margin: 0 0 0.75rem;
    font-size: 1.25rem;
  }
  h3 {
    margin: 0 0 0.5rem;
    font-size: 1.0625rem;
  }
  p {
    margin: 0.25rem 0 0.5rem;
    max-inline-size: 65ch;
    color: var(--ink-soft);
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 0.5rem;
  }
  .grid button {
    flex-direction: column;
    align-items: flex-start;
    gap: 0.125rem;
    text-align: start;
  }
  button small {
    font-weight: 400;
    color: var(--ink-soft);
  }
  .group {
    margin-block-start: 1.25rem;
  }
  section > button,
  file-job {
    margin-block-start: 0.75rem;
  }
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
  }
  label:has([type='checkbox']) {
    flex-wrap: nowrap;
  }
  input:not([type='checkbox']):not([type='radio']):not([type='file']) {
    font: inherit;
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding: 0.5rem 0.75rem;
    color: var(--ink);
    background: var(--surface);
    border: 0.125rem solid var(--line);
    border-radius: var(--radius);
  }
  input[type='checkbox'] {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--blue);
  }
  ul {
    list-style: none;
    margin: 0.5rem 0;
    padding: 0;
  }
  li {
    padding-block: 0.625rem;
    border-block-start: 0.0625rem solid var(--line);
  }
  li strong {
    overflow-wrap: anywhere;
  }
  .trouble {
    color: var(--orange);
    font-weight: 600;
  }
`;
