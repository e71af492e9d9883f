/** The lifter wants another camera. */
export class ChooseCameraEvent extends Event {
  static readonly type = 'choose-camera';
  readonly id: string;

  constructor(id: string) {
    super(ChooseCameraEvent.type, { bubbles: true, composed: true });
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    [ChooseCameraEvent.type]: ChooseCameraEvent;
  }
}
