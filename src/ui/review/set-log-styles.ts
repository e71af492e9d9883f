import { css } from 'lit';

export const setLogStyles = css`
  :host {
    display: grid;
    gap: 0.75rem;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: 0.75rem 1.5rem;
    align-items: end;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: none;
  }
  legend,
  label {
    padding: 0;
    font-weight: 600;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.375rem 0.75rem;
  }
  button[aria-pressed='true'] {
    border-color: var(--blue);
    color: var(--blue);
  }
  .machine {
    display: grid;
    gap: 0.375rem;
  }
  select {
    inline-size: 100%;
  }
  .own {
    display: flex;
    gap: 0.375rem;
    margin-block-start: 0.375rem;
  }
  .own button {
    flex: none;
  }
  input,
  textarea {
    flex: 1 1 auto;
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    font: inherit;
    color: var(--ink);
    background: var(--surface);
    border: 0.125rem solid var(--line);
    border-radius: var(--radius);
  }
`;
