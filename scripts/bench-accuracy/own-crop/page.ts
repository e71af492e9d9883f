import { openVideoFile } from '../../../src/capture/video-file.ts';
import { wholePicture } from '../../../src/core/geometry/propose-crop.ts';
import type { Observation } from '../../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../../src/core/vocabulary/recording.ts';
import type { ModelName } from '../../../src/core/vocabulary/report.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import type { OwnCropAnswer, OwnCropRequest } from './own-crop-request.ts';

const modelsUrl = new URL('models/', document.baseURI).href;

type Answered = Exclude<OwnCropAnswer, { readonly kind: 'failed' }>;

const startWorker = () => {
  const worker = new Worker(new URL('./own-crop.worker.ts', import.meta.url), { type: 'module' });
  const ask = (request: OwnCropRequest, transfer: Transferable[] = []): Promise<Answered> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<OwnCropAnswer>) =>
        data.kind === 'failed' ? reject(new Error(data.reason)) : resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(request, transfer);
    });
  return { ask, stop: () => worker.terminate() };
};

/** The chosen file's poses, as the detector gives them when it is left to its own crop and smoothing. */
const recordOwnCrop = async (model: ModelName): Promise<Recording> => {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file was chosen');
  const opened = await openVideoFile(file, file.name, 'video');
  if (opened.kind === 'failed') throw new Error(opened.problem.kind);
  const { source } = opened;
  const { ask, stop } = startWorker();
  const frames: Observation[] = [];
  try {
    await ask({ kind: 'load', model, modelsUrl });
    for await (const { capturedAt, image, quarterTurns } of source.frames(new AbortController().signal)) {
      const seen = await ask({ kind: 'frame', capturedAt, image, quarterTurns }, [image]);
      if (seen.kind === 'loaded') throw new Error('a frame was answered by a load');
      frames.push(seen);
    }
    if (source.problem) throw new Error(source.problem.kind);
  } finally {
    stop();
    source.close();
  }
  const { width, height } = source.info;
  const crop = wholePicture(source.info, degrees(0));
  return { format: 'padline.recording', version: 1, width, height, model, backend: 'wasm', crop, frames, alerts: [] };
};

declare global {
  interface Window {
    recordOwnCrop: typeof recordOwnCrop;
  }
}
window.recordOwnCrop = recordOwnCrop;
