/** The lifter wants one set gone, and has confirmed it. */
export class DeleteSetEvent extends Event {
  static readonly type = 'delete-set';
  readonly id: string;

  constructor(id: string) {
    super(DeleteSetEvent.type, { bubbles: true, composed: true });
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    [DeleteSetEvent.type]: DeleteSetEvent;
  }
}
