import { css } from 'lit';

/** On a phone the dialog is a page of its own; on a wide screen a sheet of two columns. */
export const dialogStyles = css`
  :host {
    display: block;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    color: var(--ink-soft);
  }
  dialog {
    inline-size: min(56rem, 100vw);
    max-inline-size: 100vw;
    max-block-size: 100vh;
    max-block-size: 100dvh;
    margin: auto;
    padding: 0;
    border: 0.0625rem solid var(--line);
    border-radius: 1rem;
    background: var(--ground);
    color: var(--ink);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(8 11 16 / 70%);
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5rem;
    padding: max(0.75rem, env(safe-area-inset-top)) min(1.25rem, 4vw) 0.75rem;
    border-block-end: 0.0625rem solid var(--line);
    background: var(--ground);
  }
  h2,
  h3 {
    margin: 0;
  }
  h2 {
    font-size: 1.375rem;
  }
  h3 {
    margin-block-end: 0.75rem;
    font-size: 1.125rem;
  }
  .sections {
    columns: 22rem 2;
    column-gap: 1rem;
    padding: 1rem min(1.25rem, 4vw) max(1rem, env(safe-area-inset-bottom));
  }
  section {
    break-inside: avoid;
    margin-block-end: 1rem;
    padding: min(1.125rem, 4vw);
    border: 0.0625rem solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  section p {
    margin: 0.375rem 0 0;
    font-size: 0.9375rem;
    color: var(--ink-soft);
  }
  @media (max-width: 40rem) {
    dialog {
      inline-size: 100vw;
      block-size: 100vh;
      block-size: 100dvh;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
  }
`;
