import { askForMotion } from '../capture/ask-for-motion.ts';
import { listCameras, openCamera } from '../capture/camera.ts';
import { rememberCamera, rememberedCamera } from '../capture/camera-choice.ts';
import { DeviceMotion } from '../capture/device-motion.ts';
import type { FrameSource, Opened } from '../capture/frame-source.ts';
import type { Screens } from './screens.ts';

/** The device's cameras: which there are, which is chosen, and its opening. */
export class Cameras {
  readonly #screens: Screens;

  constructor(screens: Screens) {
    this.#screens = screens;
  }

  async list(): Promise<void> {
    this.#screens.tell({ cameras: await listCameras() });
  }

  /** For the next time that one is opened. */
  choose(id: string): void {
    const label = this.#screens.state.cameras.find((camera) => camera.id === id)?.label;
    rememberCamera({ deviceId: id, ...(label && { label }) });
    this.#screens.tell({ chosenCamera: id });
  }

  /**
   * Opens the camera of this id (null: the one chosen last), which is then the chosen one. Must be called inside a tap.
   * @returns null when it was no longer wanted by then.
   */
  async open(id: string | null, isWanted: () => boolean): Promise<Opened<FrameSource> | null> {
    const { label, ...remembered } = rememberedCamera();
    const wish =
      id === null || id === remembered.deviceId ? { ...remembered, ...(label && { label }) } : { deviceId: id };
    if (id !== null) this.#screens.tell({ chosenCamera: id });
    // One question at a time, this one first: it may be asked inside the tap only, the camera's a little later too.
    const motion = (await askForMotion()) === 'allowed' ? new DeviceMotion() : null;
    // Cancelled meanwhile: the camera's light must not flash.
    if (!isWanted()) return null;
    const opened = await openCamera(wish, motion);
    if (opened.kind !== 'opened') return opened;
    const { deviceId, info } = opened.source;
    rememberCamera({ deviceId, ...(info.name && { label: info.name }) });
    this.#screens.tell({ chosenCamera: deviceId });
    // Their names are told only from now on.
    void this.list();
    return opened;
  }
}
