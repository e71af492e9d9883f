import { css } from 'lit';

export const setVideoStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    padding: min(1rem, 4vw);
    border: 0.0625rem solid var(--line);
    border-radius: 1rem;
    background: var(--surface);
  }
  :host(.asks) {
    border: 0.1875rem solid var(--blue);
  }
  h2 {
    margin: 0 0 0.5rem;
    font-size: 1.25rem;
    text-wrap: balance;
  }
  p {
    margin: 0.5rem 0 0;
    max-inline-size: 60ch;
    color: var(--ink-soft);
    font-size: 0.9375rem;
  }
  p.warning {
    color: var(--ink);
    font-weight: 600;
  }
  p.warning::before {
    content: '▲ ';
    color: var(--orange);
  }
  .layout {
    display: grid;
    gap: 0.75rem 1.25rem;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.75rem;
  }
  .answers button {
    flex: 1 1 9rem;
    min-block-size: 3.5rem;
    font-size: 1.125rem;
  }
  :host(.brief) {
    padding: 0.5rem 0.75rem;
  }
  :host(.brief) h2 {
    margin: 0;
    font-size: 0.9375rem;
    line-height: 1.3;
  }
  :host(.brief) .answers {
    margin-block-start: 0.375rem;
  }
  :host(.brief) .answers button {
    flex: 1 1 auto;
    min-block-size: 2.75rem;
    padding-inline: 0.375rem;
    font-size: 1rem;
  }
  video {
    display: block;
    inline-size: 100%;
    max-block-size: 60vh;
    border-radius: var(--radius);
    background: #000;
  }
  @media (min-width: 40rem) {
    .layout:has(video) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: start;
    }
    video {
      max-block-size: 22rem;
    }
  }
`;
