import { css } from 'lit';

export const padlineHistoryStyles = css`
  .page {
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    max-inline-size: 68rem;
    padding: 0.75rem min(1rem, 4vw) 2rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }
  h1 {
    margin: 0;
    font-size: 1.5rem;
    font-weight: 800;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  nav button {
    flex: 1 1 auto;
    padding-inline: 0.375rem;
    font-size: 0.9375rem;
  }
  /* A phone on its side has no room for two rows above what one came for. */
  @media (min-width: 48rem) {
    .page {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .page > * {
      grid-column: 1 / -1;
    }
    .page > header {
      grid-area: 1 / 1;
    }
    .page > nav {
      grid-area: 1 / 2;
    }
  }
  nav button[aria-current] {
    background: var(--blue);
    border-color: var(--blue);
    color: var(--on-blue);
    text-decoration: underline;
    text-underline-offset: 0.25rem;
  }
`;
