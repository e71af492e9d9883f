import { css } from 'lit';

/** For the panels that lead through something on the machine: few words, large, read from the seat. */
export const guideStyles = css`
  :host {
    display: block;
  }
  section {
    display: grid;
    gap: 1rem;
    align-content: start;
    max-inline-size: 56rem;
    margin-inline: auto;
    padding: min(1.25rem, 4vw);
  }
  h2 {
    margin: 0;
    font-size: 1.375rem;
  }
  p,
  ol {
    margin: 0;
    max-inline-size: 60ch;
  }
  ol {
    padding-inline-start: 1.5rem;
  }
  .say {
    font-size: clamp(1.5rem, 4.5vmin + 0.75rem, 3rem);
    font-weight: 700;
    line-height: 1.2;
    max-inline-size: none;
    text-wrap: balance;
  }
  .soft {
    color: var(--ink-soft);
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem;
  }
  .ends button {
    min-block-size: 3.25rem;
  }
  .stop {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: 1rem;
    padding: min(1rem, 4vw);
    border: 0.125rem solid var(--line);
    border-radius: 1rem;
    background: var(--surface);
  }
`;
