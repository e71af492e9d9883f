/** Reps of another set are to be compared with this one's; null: of none. */
export class CompareWithEvent extends Event {
  static readonly type = 'compare-with';
  readonly id: string | null;

  constructor(id: string | null) {
    super(CompareWithEvent.type, { bubbles: true, composed: true });
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    [CompareWithEvent.type]: CompareWithEvent;
  }
}
