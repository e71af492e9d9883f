import { backendSupport } from './backend-support.ts';
import { CropDrawer } from './crop-drawer.ts';
import { Estimator } from './estimator.ts';
import { fetchWeights } from './fetch-weights.ts';
import { openMoveNet } from './movenet-detector.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const reply = (message: FromWorker): void => postMessage(message);

const estimator = new Estimator(
  {
    fetchWeights,
    open: openMoveNet,
    support: backendSupport,
    createDrawer: (inputSize) => new CropDrawer(inputSize),
    now: () => performance.now(),
  },
  reply,
);

const answer = (message: ToWorker): Promise<FromWorker> => {
  switch (message.kind) {
    case 'load':
      return estimator.load(message);
    case 'frame':
      return estimator.estimate(message);
    default:
      return message satisfies never;
  }
};

// One after the other: a frame that arrives while the next model loads waits for it.
let last: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  last = last.then(async () => reply(await answer(data)));
});

// Threads that do not start (a page may forbid them) end in an error here, which would pass on to the page as if
// this worker had broken. The detector goes on without them.
addEventListener('error', (event) => event.preventDefault());
