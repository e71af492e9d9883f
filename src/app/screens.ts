import type { Problem } from '../core/vocabulary/problem.ts';
import type { AppState, LiveView, View } from './app-state.ts';

/** Holds the state of the app; whoever draws the screens is told of every change. */
export class Screens {
  readonly #listen: (state: AppState) => void;
  readonly #leftLive: () => void;
  #state: AppState;

  /** `leftLive` is told when home or a report takes the place of the live view. */
  constructor(state: AppState, listen: (state: AppState) => void, leftLive: () => void) {
    this.#state = state;
    this.#listen = listen;
    this.#leftLive = leftLive;
  }

  get state(): AppState {
    return this.#state;
  }

  get view(): View {
    return this.#state.view;
  }

  tell(news: Partial<AppState>): void {
    this.#state = { ...this.#state, ...news };
    this.#listen(this.#state);
  }

  show(view: View): void {
    const leaves = this.view.kind === 'live' && view.kind !== 'live';
    this.tell({ view });
    if (leaves) this.#leftLive();
  }

  /** Does nothing once another screen is shown. */
  tellLive(news: Partial<LiveView>): void {
    const { view } = this;
    if (view.kind === 'live') this.show({ ...view, ...news });
  }

  goHome(problem: Problem | null): void {
    this.show({ kind: 'home', problem });
  }

  /** Home shows it, and so does the report; a live view is not disturbed. */
  tellProblem(problem: Problem | null): void {
    const { view } = this;
    if (view.kind !== 'live') this.show({ ...view, problem });
  }
}
