import { css } from 'lit';

export const historyListStyles = css`
  .list {
    margin-block-start: 0.5rem;
  }
  .item {
    inline-size: 100%;
    padding-block-end: 0.375rem;
  }
  h3 {
    margin: 0;
    padding: 0.625rem 0.25rem 0.25rem;
    font-size: 1rem;
  }
  h3 small {
    font-weight: 400;
    color: var(--ink-soft);
  }
  .row {
    display: flex;
    align-items: stretch;
    border: 0.125rem solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .row[data-selected] {
    border-color: var(--blue);
    background: var(--raised);
  }
  .star {
    flex: none;
    padding: 0;
    font-size: 1.25rem;
  }
  .star[aria-pressed='true'] {
    color: var(--blue);
  }
  .open {
    flex: 1 1 auto;
    min-inline-size: 0;
    display: grid;
    justify-content: start;
    justify-items: start;
    gap: 0;
    padding-inline: 0.25rem;
    border-color: transparent;
    background: none;
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .open:hover {
    border-color: var(--ink-soft);
  }
  .load {
    font-weight: 400;
  }
  .details:empty {
    display: none;
  }
  .details,
  .note {
    font-size: 0.875rem;
    color: var(--ink-soft);
  }
  .note {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-style: italic;
  }
  .faults {
    color: var(--orange);
    font-weight: 600;
  }
  .pick {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    cursor: pointer;
  }
  .pick input {
    inline-size: 1.375rem;
    block-size: 1.375rem;
    accent-color: var(--blue);
  }
  /* A browser's own empty box is hardly seen on dark ground. */
  .pick input:not(:checked) {
    appearance: none;
    margin: 0;
    border: 0.125rem solid var(--ink-soft);
    border-radius: 0.25rem;
    background: var(--surface);
  }
  .undo {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
    padding: 0.5rem;
    border: 0.125rem solid var(--ink-soft);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .bar p {
    margin: 0;
    flex: 1 1 8rem;
    font-weight: 600;
  }
`;
