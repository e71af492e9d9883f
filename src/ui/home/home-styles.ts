import { css } from 'lit';

export const homeStyles = css`
  .page {
    gap: 1.5rem;
    max-inline-size: 68rem;
    padding: 1.25rem min(1rem, 4vw) 2rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1rem;
  }
  h1 {
    margin: 0;
    font-size: 1.75rem;
    font-weight: 800;
    letter-spacing: -0.02em;
  }
  header p {
    margin: 0;
    font-size: 1.125rem;
    color: var(--ink-soft);
  }
  h2 {
    margin: 0 0 0.5rem;
    font-size: 1.25rem;
  }
  .start {
    display: grid;
    gap: 1.5rem;
    align-items: center;
    padding: min(1.25rem, 4vw);
    border-radius: 1rem;
    background: var(--surface);
    border: 0.0625rem solid var(--line);
  }
  figure {
    margin: 0;
  }
  figcaption {
    margin-block-start: 0.5rem;
    font-size: 0.9375rem;
    color: var(--ink-soft);
    max-inline-size: 46ch;
  }
  footer {
    color: var(--ink-soft);
    font-size: 0.9375rem;
  }
  footer p {
    margin: 0;
    max-inline-size: 75ch;
  }
  /* Who has pressed here before wants to begin, and to see the last sets without scrolling far. */
  @media (max-width: 44.99rem) {
    .known figure svg {
      display: none;
    }
  }
  @media (min-width: 45rem) {
    .start {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
