import { css } from 'lit';

export const restCardStyles = css`
  :host {
    display: block;
    background: var(--ground);
    color: var(--ink);
  }
  main {
    display: grid;
    grid-template:
      'timer' auto
      'verdict' auto
      'sentence' auto
      'picture' minmax(7rem, 1fr)
      'said' auto
      'actions' auto / minmax(0, 1fr);
    gap: 0.75rem;
    min-block-size: 100vh;
    min-block-size: 100dvh;
    max-inline-size: 76rem;
    margin-inline: auto;
    padding: max(0.625rem, env(safe-area-inset-top)) max(1rem, env(safe-area-inset-right))
      max(0.75rem, env(safe-area-inset-bottom)) max(1rem, env(safe-area-inset-left));
  }
  h1 {
    margin: 0;
  }
  rest-timer,
  .timer {
    grid-area: timer;
  }
  .verdict {
    grid-area: verdict;
  }
  .sentence {
    grid-area: sentence;
    margin: 0;
    font-size: 1.1875rem;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .sentence span {
    font-weight: 400;
  }
  .picture {
    grid-area: picture;
    position: relative;
    min-block-size: 0;
    /* The drawing takes the room that is left, and claims none. */
    contain: size;
    overflow: hidden;
  }
  rep-outlines {
    block-size: 100%;
  }
  .said {
    grid-area: said;
    display: grid;
    gap: 0.5rem;
  }
  .actions {
    grid-area: actions;
    display: flex;
    gap: 0.5rem;
  }
  .actions button {
    flex: 1 1 50%;
    min-block-size: 3.5rem;
    font-size: 1.125rem;
  }
  @media (orientation: landscape) {
    main {
      grid-template:
        'verdict timer' auto
        'sentence said' auto
        'picture said' minmax(6rem, 1fr)
        'picture actions' auto / minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 1.5rem;
    }
    .said {
      align-content: start;
    }
  }
  @media (orientation: landscape) and (max-height: 30rem) {
    main {
      gap: 0.375rem 1.5rem;
    }
    .verdict {
      --verdict-size: 2.25rem;
    }
    .sentence {
      font-size: 1rem;
    }
    .actions button {
      min-block-size: 2.75rem;
    }
  }
  @media (orientation: landscape) and (min-width: 60rem) {
    main {
      grid-template:
        'verdict timer' auto
        'sentence picture' auto
        'said picture' auto
        'actions picture' minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 1fr);
      gap: 1.5rem 3rem;
      padding: 2rem;
    }
    .verdict {
      --verdict-size: 4rem;
    }
    .actions {
      align-self: end;
    }
    .sentence {
      font-size: 1.5rem;
    }
  }
`;
