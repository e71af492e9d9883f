import { css } from 'lit';

/** Buttons, choosers and bars, alike on every screen. Nothing to touch is smaller than 44 px. */
export const controls = css`
  button,
  select {
    font: inherit;
    font-weight: 600;
    color: var(--ink);
    background: var(--surface);
    border: 0.125rem solid var(--line);
    border-radius: var(--radius);
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: 0.5rem min(1rem, 3vw);
    cursor: pointer;
  }
  select {
    max-inline-size: 100%;
    text-overflow: ellipsis;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    text-align: center;
  }
  button:hover,
  select:hover {
    border-color: var(--ink-soft);
  }
  button.primary {
    background: var(--blue);
    border-color: var(--blue);
    color: var(--on-blue);
  }
  button.primary:hover {
    border-color: var(--ink);
  }
  button.plain {
    background: none;
    border-color: transparent;
    color: var(--ink-soft);
  }
  button.plain:hover {
    color: var(--ink);
    border-color: var(--line);
  }
  button.erase {
    border-color: var(--orange);
    color: var(--orange);
  }
  button svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.75rem;
    border: 0.0625rem solid var(--ink-soft);
    border-radius: 1rem;
    overflow: hidden;
    background: var(--raised);
    color: var(--blue);
  }
  progress::-webkit-progress-bar {
    background: var(--raised);
  }
  progress::-webkit-progress-value {
    background: var(--blue);
  }
  progress::-moz-progress-bar {
    background: var(--blue);
  }
  progress:indeterminate::-webkit-progress-bar {
    background: repeating-linear-gradient(-45deg, var(--blue) 0 0.5rem, var(--raised) 0.5rem 1rem);
  }
  progress:indeterminate::-moz-progress-bar {
    background: repeating-linear-gradient(-45deg, var(--blue) 0 0.5rem, var(--raised) 0.5rem 1rem);
  }
  details {
    border-block-start: 0.0625rem solid var(--line);
  }
  summary {
    min-block-size: 2.75rem;
    padding-block: 0.625rem;
    font-weight: 600;
    cursor: pointer;
  }
`;
