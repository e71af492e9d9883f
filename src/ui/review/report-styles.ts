import { css } from 'lit';

export const reportStyles = css`
  :host {
    display: block;
    min-block-size: 100vh;
    min-block-size: 100dvh;
    background: var(--ground);
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    max-inline-size: 68rem;
    margin-inline: auto;
    padding: 1rem min(1rem, 4vw) 2rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    color: var(--ink-soft);
  }
  header button {
    margin-inline-start: -1rem;
  }
  header p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .keeping {
    font-weight: 600;
    color: var(--ink);
  }
  h1 {
    margin: 0;
    font-size: clamp(1.5rem, 4vw + 0.5rem, 2.25rem);
    line-height: 1.15;
    font-weight: 800;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  h2 {
    margin: 0 0 0.75rem;
    font-size: 1.25rem;
  }
  .advice {
    margin: 0.75rem 0 0;
    padding: 0 0 0 1rem;
    border-inline-start: 0.375rem solid var(--blue);
    list-style: none;
    font-size: 1.1875rem;
    max-inline-size: 60ch;
  }
  .advice li + li {
    margin-block-start: 0.375rem;
  }
  .card {
    min-inline-size: 0;
    padding: min(1rem, 4vw);
    border: 0.0625rem solid var(--line);
    border-radius: 1rem;
    background: var(--surface);
  }
  dl {
    display: grid;
    gap: 0.75rem;
    margin: 0;
  }
  dt {
    color: var(--ink-soft);
    font-size: 0.9375rem;
  }
  dd {
    margin: 0;
    font-weight: 600;
    font-size: 1.0625rem;
  }
  .quality,
  .limits {
    margin: 1rem 0 0;
    padding: 0;
    list-style: none;
    color: var(--ink-soft);
    font-size: 0.9375rem;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875rem;
    color: var(--ink-soft);
  }
  .legend svg {
    vertical-align: -0.125em;
  }
  .legend .within {
    color: var(--blue);
  }
  .legend .over {
    color: var(--orange);
  }
  .legend .onset {
    display: inline-block;
    inline-size: 1.5em;
    block-size: 1em;
    vertical-align: -0.125em;
    background: var(--orange);
    opacity: 0.35;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .correct {
    position: relative;
    max-inline-size: 48rem;
    margin-block: 0.5rem 1rem;
    background: #000;
  }
  .correct > :is(video, canvas, img) {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  @media (min-width: 56rem) {
    .facts {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 1.25rem;
    }
  }
  @media (max-width: 55.99rem) {
    .facts {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.25rem;
    }
  }
`;
