import { css } from 'lit';

export const restCardStyles = css`
  :host {
    display: block;
    background: var(--ground);
    color: var(--ink);
  }
  main {
    display: flex;
    flex-direction: column;
    gap: 0.625rem 1.5rem;
    min-block-size: 100vh;
    min-block-size: 100dvh;
    max-inline-size: 80rem;
    margin-inline: auto;
    padding: max(0.75rem, env(safe-area-inset-top)) max(1rem, env(safe-area-inset-right))
      max(0.75rem, env(safe-area-inset-bottom)) max(1rem, env(safe-area-inset-left));
  }
  .found,
  .asked {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .found {
    flex: 1 0 auto;
  }
  h1 {
    margin: 0;
  }
  .sentence {
    margin: 0;
    font-size: 1.1875rem;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .sentence span {
    font-weight: 400;
  }
  /* The drawing takes the room that is left. */
  .picture {
    flex: 1 0 auto;
    display: grid;
  }
  .unseen {
    display: grid;
    gap: 0.25rem;
    margin: 0;
    padding: 0.75rem 1rem;
    border: 0.125rem dashed var(--ink-soft);
    border-radius: var(--radius);
    font-weight: 600;
  }
  .unseen span {
    font-weight: 400;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block: 0.25rem;
    background: var(--ground);
  }
  .actions button {
    flex: 1 1 40%;
    min-inline-size: min-content;
    min-block-size: 3.5rem;
    padding: 0.25rem 0.5rem;
    font-size: 1.125rem;
    line-height: 1.15;
  }
  /* In reach too where large letters make the card longer than the screen. */
  @media (orientation: portrait) and (min-height: 40rem) {
    .actions {
      position: sticky;
      inset-block-end: 0;
    }
  }
  @media (orientation: landscape) {
    main {
      flex-direction: row;
    }
    .found,
    .asked {
      flex: 1 1 0;
    }
    .actions {
      margin-block-start: auto;
    }
  }
  @media (orientation: landscape) and (max-height: 30rem) {
    .found {
      --verdict-size: 2.25rem;
      gap: 0.25rem;
    }
    .sentence {
      font-size: 1rem;
    }
    .picture {
      --least-outline-height: 3.5rem;
    }
    .actions button {
      min-block-size: 2.75rem;
    }
  }
  @media (orientation: landscape) and (min-width: 60rem) and (min-height: 36rem) {
    main {
      gap: 3rem;
      padding: 2rem;
    }
    .found {
      --verdict-size: 4rem;
      --verdict-label: 1.125rem;
      flex-grow: 1.2;
      gap: 1.5rem;
    }
    .asked {
      --timer-size: 2.75rem;
      gap: 1.25rem;
      align-self: center;
    }
    .sentence {
      font-size: 1.5rem;
    }
  }
`;
