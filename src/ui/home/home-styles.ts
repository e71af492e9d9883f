import { css } from 'lit';

export const homeStyles = css`
  :host {
    display: block;
    min-block-size: 100vh;
    min-block-size: 100dvh;
    background: var(--ground);
  }
  .page {
    display: grid;
    gap: 1.5rem;
    max-inline-size: 68rem;
    margin-inline: auto;
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
  .start p {
    margin: 0 0 1rem;
    max-inline-size: 48ch;
  }
  .ways {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 26rem;
  }
  .ways .primary {
    min-block-size: 3.5rem;
    font-size: 1.125rem;
  }
  .ways small {
    text-align: center;
    color: var(--ink-soft);
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
  .sets-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5rem;
  }
  .sets-head h2 {
    margin: 0;
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
  .sets .lifted {
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
  footer {
    color: var(--ink-soft);
    font-size: 0.9375rem;
  }
  footer p {
    margin: 0;
    max-inline-size: 75ch;
  }
  @media (min-width: 45rem) {
    .start {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
