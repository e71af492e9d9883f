import type { GuideKind } from '../../core/coaching/guide-state.ts';
import type { Machine } from '../../core/vocabulary/machine.ts';
import type { MachineSetting } from '../../core/vocabulary/machine-setting.ts';

const EVERYWHERE = { bubbles: true, composed: true } as const;

/** The lifter trains on this machine; null: on none of those kept. */
export class ChooseMachineEvent extends Event {
  static readonly type = 'choose-machine';
  readonly id: string | null;

  constructor(id: string | null) {
    super(ChooseMachineEvent.type, EVERYWHERE);
    this.id = id;
  }
}

/** The lifter has said what a machine is like. */
export class SaveMachineEvent extends Event {
  static readonly type = 'save-machine';
  /** null: a new one. */
  readonly id: string | null;
  readonly change: Partial<Machine>;
  /** What is kept from now on; null: no picture. */
  readonly picture: Blob | null;

  constructor(id: string | null, change: Partial<Machine>, picture: Blob | null) {
    super(SaveMachineEvent.type, EVERYWHERE);
    this.id = id;
    this.change = change;
    this.picture = picture;
  }
}

/** The lifter wants a machine gone, and has confirmed it. */
export class DeleteMachineEvent extends Event {
  static readonly type = 'delete-machine';
  readonly id: string;

  constructor(id: string) {
    super(DeleteMachineEvent.type, EVERYWHERE);
    this.id = id;
  }
}

/** The lifter wants all sets gone, and perhaps the machines as well, and has confirmed it. */
export class DeleteEverythingEvent extends Event {
  static readonly type = 'delete-everything';
  readonly machinesToo: boolean;

  constructor(machinesToo: boolean) {
    super(DeleteEverythingEvent.type, EVERYWHERE);
    this.machinesToo = machinesToo;
  }
}

/** The lifter does not want the new machine kept. */
export class SkipMachineEvent extends Event {
  static readonly type = 'skip-machine';

  constructor() {
    super(SkipMachineEvent.type, EVERYWHERE);
  }
}

/** A picture of the spot is to be kept with the machine; null: the one there is goes. */
export class KeepSpotPictureEvent extends Event {
  static readonly type = 'keep-spot-picture';
  readonly picture: Blob | null;

  constructor(picture: Blob | null) {
    super(KeepSpotPictureEvent.type, EVERYWHERE);
    this.picture = picture;
  }
}

/** The lifter wants to know what this leads through. */
export class OfferGuideEvent extends Event {
  static readonly type = 'offer-guide';
  readonly guide: GuideKind;

  constructor(guide: GuideKind) {
    super(OfferGuideEvent.type, EVERYWHERE);
    this.guide = guide;
  }
}

/** The lifter wants to begin the five reps, or to begin them again. */
export class StartCalibrationEvent extends Event {
  static readonly type = 'start-calibration';

  constructor() {
    super(StartCalibrationEvent.type, EVERYWHERE);
  }
}

/** The stop is in this hole now. */
export class KeepStopHoleEvent extends Event {
  static readonly type = 'keep-stop-hole';
  readonly hole: number | null;

  constructor(hole: number | null) {
    super(KeepStopHoleEvent.type, EVERYWHERE);
    this.hole = hole;
  }
}

/** The lifter wants to try these settings, in this order. */
export class StartExperimentEvent extends Event {
  static readonly type = 'start-experiment';
  readonly settings: readonly MachineSetting[];

  constructor(settings: readonly MachineSetting[]) {
    super(StartExperimentEvent.type, EVERYWHERE);
    this.settings = settings;
  }
}

/** The lifter has had enough of this setting and goes on to the next. */
export class NextTrialEvent extends Event {
  static readonly type = 'next-trial';

  constructor() {
    super(NextTrialEvent.type, EVERYWHERE);
  }
}

/** This setting is the one to train with. */
export class KeepSettingEvent extends Event {
  static readonly type = 'keep-setting';
  readonly setting: MachineSetting;

  constructor(setting: MachineSetting) {
    super(KeepSettingEvent.type, EVERYWHERE);
    this.setting = setting;
  }
}

/** The lifter leaves the calibration or the experiment, done or not. */
export class LeaveGuideEvent extends Event {
  static readonly type = 'leave-guide';

  constructor() {
    super(LeaveGuideEvent.type, EVERYWHERE);
  }
}

declare global {
  interface HTMLElementEventMap {
    [ChooseMachineEvent.type]: ChooseMachineEvent;
    [SaveMachineEvent.type]: SaveMachineEvent;
    [DeleteMachineEvent.type]: DeleteMachineEvent;
    [DeleteEverythingEvent.type]: DeleteEverythingEvent;
    [SkipMachineEvent.type]: SkipMachineEvent;
    [KeepSpotPictureEvent.type]: KeepSpotPictureEvent;
    [OfferGuideEvent.type]: OfferGuideEvent;
    [StartCalibrationEvent.type]: StartCalibrationEvent;
    [KeepStopHoleEvent.type]: KeepStopHoleEvent;
    [StartExperimentEvent.type]: StartExperimentEvent;
    [NextTrialEvent.type]: NextTrialEvent;
    [KeepSettingEvent.type]: KeepSettingEvent;
    [LeaveGuideEvent.type]: LeaveGuideEvent;
  }
}
