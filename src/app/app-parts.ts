import type { PoseEstimator } from '../capture/pose-estimator.ts';
import type { DraftStore } from '../store/draft-store.ts';
import type { MachineStore } from '../store/machine-store.ts';
import type { SetStore } from '../store/set-store.ts';
import type { SorenessStore } from '../store/soreness-store.ts';
import type { VideoStore } from '../store/video-store.ts';
import type { DeviceOfPage } from './device/device.ts';
import type { Options } from './options.ts';
import type { Sounds } from './sounds.ts';

/** What the app is made of; tests put in stand-ins. */
export interface AppParts {
  readonly store: SetStore;
  readonly machineStore: MachineStore;
  readonly videoStore: VideoStore;
  readonly draftStore: DraftStore;
  readonly sorenessStore: SorenessStore;
  readonly storageLasts: boolean;
  readonly estimator: PoseEstimator;
  readonly sounds: Sounds;
  readonly device: DeviceOfPage;
  readonly options: Options;
  /** Folder of the weights, absolute, ending in a slash. */
  readonly modelsUrl: string;
}
