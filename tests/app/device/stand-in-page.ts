/** A page that is seen or hidden as the test wishes. */
export class StandInPage extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  fullscreenElement: Element | null = null;
  /** What listens now, to see that all is given back. */
  listening = 0;

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listening++;
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listening--;
    super.removeEventListener(...args);
  }

  turn(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}
