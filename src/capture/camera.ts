import { milliseconds } from '../core/vocabulary/units.ts';
import type { CameraWish } from './camera-choice.ts';
import { cameraFacing, type Facing } from './camera-facing.ts';
import { cameraProblem, errorName } from './camera-problem.ts';
import { CameraSource } from './camera-source.ts';
import type { DeviceMotion } from './device-motion.ts';
import type { Opened } from './frame-source.ts';

/** One line in the list of cameras. */
export interface CameraChoice {
  readonly id: string;
  readonly label: string;
  readonly facing: Facing;
}

/** A camera that shows nothing for this long is not going to. */
const FIRST_PICTURE_MS = milliseconds(10_000);

/** What we would like; no camera is refused for not having it. */
const PICTURE: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 30 },
};

/**
 * Asks for the camera (this shows the browser's question) and plays it. Call it after a tap only. `motion` is the
 * phone's sensor where it is allowed; it is started and stopped with the camera.
 */
export const openCamera = async (
  wish: CameraWish = {},
  motion: DeviceMotion | null = null,
): Promise<Opened<CameraSource>> => {
  if (!window.isSecureContext || !navigator.mediaDevices) return { kind: 'failed', problem: { kind: 'not-secure' } };
  try {
    return { kind: 'opened', source: await play(await streamFor(wish), motion) };
  } catch (error) {
    return { kind: 'failed', problem: cameraProblem(error) };
  }
};

/** The cameras of this device. Their names are known once one of them was allowed; numbers stand in until then. */
export const listCameras = async (): Promise<readonly CameraChoice[]> => {
  if (!navigator.mediaDevices) return [];
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind }) => kind === 'videoinput')
    .map((device, index) => ({
      id: device.deviceId,
      label: device.label || `Camera ${index + 1}`,
      facing: cameraFacing(facingModeOf(device), device.label),
    }));
};

/** Only some browsers tell it before the camera is on. */
const facingModeOf = (device: MediaDeviceInfo): string | undefined =>
  'getCapabilities' in device ? (device as InputDeviceInfo).getCapabilities().facingMode?.[0] : undefined;

const streamFor = async ({ deviceId, label }: CameraWish): Promise<MediaStream> => {
  const rear = { ...PICTURE, facingMode: { ideal: 'environment' } };
  if (!deviceId) return firstStream([rear, true]);
  const exactly = (id: string) => ({ ...PICTURE, deviceId: { exact: id } });
  const stream = await firstStream([exactly(deviceId), rear, true]);
  const renamed = await idUnderLabel(stream, { deviceId, ...(label !== undefined && { label }) });
  if (!renamed) return stream;
  stopAll(stream);
  return firstStream([exactly(renamed), rear, true]);
};

/** The new id of the wished camera, when another one was opened in its place; labels are known by now. */
const idUnderLabel = async (stream: MediaStream, { deviceId, label }: CameraWish): Promise<string | null> => {
  const opened = stream.getVideoTracks()[0];
  if (!label || opened?.label === label || opened?.getSettings().deviceId === deviceId) return null;
  return (await listCameras()).find((camera) => camera.label === label)?.id ?? null;
};

/** The stream of the first wish that can be met. */
const firstStream = async (wishes: readonly (MediaTrackConstraints | true)[]): Promise<MediaStream> => {
  for (const [index, video] of wishes.entries()) {
    try {
      return await navigator.mediaDevices.getUserMedia({ video, audio: false });
    } catch (error) {
      const isLast = index === wishes.length - 1;
      if (isLast || errorName(error) !== 'OverconstrainedError') throw error;
    }
  }
  throw new Error('no wish was given');
};

const play = async (stream: MediaStream, motion: DeviceMotion | null): Promise<CameraSource> => {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.autoplay = true;
  video.srcObject = stream;
  try {
    await withinTime(video.play());
    const [track] = stream.getVideoTracks();
    if (!track) throw new DOMException('the stream has no picture', 'NotReadableError');
    return new CameraSource(video, track, motion);
  } catch (error) {
    stopAll(stream);
    video.srcObject = null;
    throw error;
  }
};

const withinTime = async (playing: Promise<void>): Promise<void> => {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    const error = new DOMException('the camera shows no picture', 'TimeoutError');
    timer = window.setTimeout(() => reject(error), FIRST_PICTURE_MS);
  });
  await Promise.race([playing, late]).finally(() => window.clearTimeout(timer));
};

const stopAll = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};
