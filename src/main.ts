import { html, render, type TemplateResult } from 'lit';
import type { AppState } from './app/app-state.ts';
import { driveFromOutside } from './app/drive-from-outside.ts';
import { optionsOf } from './app/options.ts';
import { Padline } from './app/padline.ts';
import { Sounds } from './app/sounds.ts';
import { WorkerEstimator } from './capture/worker-estimator.ts';
import { openPouchStore } from './store/pouch-store.ts';
import { problemMessage } from './ui/parts/problem-message.ts';
import './ui/home/padline-home.ts';
import './ui/live/padline-live.ts';
import './ui/review/padline-report.ts';

/** Ties the app to the screens: properties down, events up; the only file that sees both. */

const root = document.querySelector<HTMLElement>('#app');
if (!root) throw new Error('the page has no #app');

const options = optionsOf(location.search);
const { store, lasting } = await openPouchStore();
const app = new Padline(
  {
    store,
    storageLasts: lasting,
    estimator: new WorkerEstimator(),
    sounds: new Sounds(),
    options,
    modelsUrl: new URL('models/', document.baseURI).href,
  },
  (state) => render(screen(state), root),
);

function screen(state: AppState): TemplateResult {
  const { view } = state;
  switch (view.kind) {
    case 'home':
      return html`<padline-home
        .sets=${state.sets}
        .problem=${view.problem}
        .storageLasts=${state.storageLasts}
        .cameras=${state.cameras}
        .chosenCamera=${state.chosenCamera}
        .warning=${state.warning}
      ></padline-home>`;
    case 'live':
      return html`<padline-live
        .stage=${view.stage}
        .sourceKind=${view.sourceKind}
        .picture=${view.picture}
        .pictureWidth=${view.width}
        .pictureHeight=${view.height}
        .mirrored=${view.mirrored}
        .pose=${view.pose}
        .side=${view.side}
        .padLine=${view.padLine}
        .readout=${view.readout}
        .alert=${view.alert}
        .framesPerSecond=${view.framesPerSecond}
        .delayMs=${view.delayMs}
        .soundOn=${state.soundOn}
        .cameras=${state.cameras}
        .chosenCamera=${state.chosenCamera}
      ></padline-live>`;
    case 'report':
      return html`<padline-report
        .report=${view.report}
        .keeping=${view.keeping}
        .problem=${view.problem}
        .snapshot=${view.snapshot}
      ></padline-report>`;
    default:
      return view satisfies never;
  }
}

root.addEventListener('open-camera', ({ cameraId }) => app.openCamera(cameraId));
root.addEventListener('open-file', ({ file }) => app.openFile(file));
root.addEventListener('open-demo', () => app.openDemo());
root.addEventListener('open-set', ({ id }) => void app.openSet(id));
root.addEventListener('delete-set', ({ id }) => void app.deleteSet(id));
root.addEventListener('delete-all-sets', () => void app.deleteAllSets());
root.addEventListener('dismiss-problem', () => app.dismissProblem());
root.addEventListener('choose-camera', ({ id }) => app.chooseCamera(id));
root.addEventListener('choose-warning', ({ warning }) => app.chooseWarning(warning));
root.addEventListener('start-set', () => app.startSet());
root.addEventListener('end-set', () => app.endSet());
root.addEventListener('cancel-set', () => app.cancelSet());
root.addEventListener('toggle-sound', () => app.toggleSound());
root.addEventListener('move-pad-line', ({ padLine }) => app.movePadLine(padLine));
root.addEventListener('close-report', () => app.closeReport());
root.addEventListener('export-set', ({ format }) => app.exportSet(format));

if (options.headless) driveFromOutside(app, (problem) => problemMessage(problem.kind, navigator.userAgent).title);

await app.start();
