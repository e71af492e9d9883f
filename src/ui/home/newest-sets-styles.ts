import { css } from 'lit';

export const newestSetsStyles = css`
  :host {
    display: block;
  }
  h2 {
    margin: 0;
    font-size: 1.25rem;
  }
  .sets-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5rem;
  }
  ul.sets {
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
    display: grid;
    gap: 0.5rem;
  }
  .sets li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.5rem;
    padding: 0.25rem;
    border: 0.0625rem solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .sets button.open {
    flex: 1 1 11rem;
    min-inline-size: 0;
    display: grid;
    justify-content: start;
    justify-items: start;
    gap: 0;
    border-color: transparent;
    background: none;
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .sets button.open:hover {
    background: var(--raised);
  }
  .sets confirm-button {
    padding-inline-start: min(0.875rem, 3vw);
  }
  .sets strong {
    font-weight: 700;
  }
  .faults {
    color: var(--orange);
    font-weight: 600;
  }
  .sets small {
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
  button.history {
    margin-block-start: 0.75rem;
    inline-size: 100%;
  }
  .empty,
  .warning {
    margin: 0.5rem 0 0;
    color: var(--ink-soft);
    max-inline-size: 65ch;
  }
  .warning {
    color: var(--ink);
  }
`;
