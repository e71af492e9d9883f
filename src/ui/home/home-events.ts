import type { WarningWish } from '../../core/vocabulary/warning-wish.ts';

/** The lifter wants to train in front of this camera; null leaves the choice to the app. */
export class OpenCameraEvent extends Event {
  static readonly type = 'open-camera';
  readonly cameraId: string | null;

  constructor(cameraId: string | null) {
    super(OpenCameraEvent.type, { bubbles: true, composed: true });
    this.cameraId = cameraId;
  }
}

/** The lifter has picked or dropped a file; whether it is a video is for the app to find out. */
export class OpenFileEvent extends Event {
  static readonly type = 'open-file';
  readonly file: File;

  constructor(file: File) {
    super(OpenFileEvent.type, { bubbles: true, composed: true });
    this.file = file;
  }
}

/** The lifter wants to see the built-in clip. */
export class OpenDemoEvent extends Event {
  static readonly type = 'open-demo';

  constructor() {
    super(OpenDemoEvent.type, { bubbles: true, composed: true });
  }
}

/** The lifter wants to read a kept set again. */
export class OpenSetEvent extends Event {
  static readonly type = 'open-set';
  readonly id: string;

  constructor(id: string) {
    super(OpenSetEvent.type, { bubbles: true, composed: true });
    this.id = id;
  }
}

/** The lifter wants to be warned otherwise. */
export class ChooseWarningEvent extends Event {
  static readonly type = 'choose-warning';
  readonly warning: WarningWish;

  constructor(warning: WarningWish) {
    super(ChooseWarningEvent.type, { bubbles: true, composed: true });
    this.warning = warning;
  }
}

declare global {
  interface HTMLElementEventMap {
    [OpenCameraEvent.type]: OpenCameraEvent;
    [OpenFileEvent.type]: OpenFileEvent;
    [OpenDemoEvent.type]: OpenDemoEvent;
    [OpenSetEvent.type]: OpenSetEvent;
    [ChooseWarningEvent.type]: ChooseWarningEvent;
  }
}
