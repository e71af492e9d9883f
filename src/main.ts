import { html, render, type TemplateResult } from 'lit';
import type { AppState, LiveView } from './app/app-state.ts';
import { awakeWords } from './app/device/awake-words.ts';
import { Device } from './app/device/device.ts';
import { offlineWords } from './app/device/offline-words.ts';
import { storageWords } from './app/device/storage-words.ts';
import { driveFromOutside } from './app/drive-from-outside.ts';
import { optionsOf } from './app/options.ts';
import { Padline } from './app/padline.ts';
import { Sounds } from './app/sounds.ts';
import { WorkerEstimator } from './capture/worker-estimator.ts';
import type { Notice } from './core/vocabulary/notice.ts';
import { openMachineStore } from './store/pouch-machine-store.ts';
import { openPouchStore } from './store/pouch-store.ts';
import { problemMessage } from './ui/parts/problem-message.ts';
import './ui/home/padline-home.ts';
import './ui/live/padline-live.ts';
import './ui/review/padline-report.ts';

/** Ties the app to the screens: properties down, events up; the only file that sees both. */

const root = document.querySelector<HTMLElement>('#app');
if (!root) throw new Error('the page has no #app');

const options = optionsOf(location.search);
const [{ store, lasting }, machineStore] = await Promise.all([openPouchStore(), openMachineStore()]);
const app = new Padline(
  {
    store,
    machineStore,
    storageLasts: lasting,
    estimator: new WorkerEstimator(),
    sounds: new Sounds(),
    device: new Device({
      appUrl: new URL('./', document.baseURI).href,
      keepsOffline: import.meta.env.PROD && !options.headless,
    }),
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
        .sound=${state.sound}
        .soundDevice=${state.soundState}
        .view=${state.viewWish}
        .machines=${state.machines}
        .chosenMachine=${state.chosen}
        .offline=${offlineWords(state.device.offline)}
        .storage=${storageWords(state.device.storage)}
        .canUpdate=${state.device.offline.kind === 'update-waiting'}
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
        .session=${view.session}
        .spot=${spotOf(state)}
        .placement=${view.placement}
        .notices=${deviceNotices(state, view)}
        .view=${state.viewWish}
      ></padline-live>`;
    case 'report':
      return html`<padline-report
        .report=${view.report}
        .keeping=${view.keeping}
        .problem=${view.problem}
        .snapshot=${view.snapshot}
        .offered=${state.offered}
      ></padline-report>`;
    default:
      return view satisfies never;
  }
}

/** What the device does not do for a set, or did to it. */
function deviceNotices({ device }: AppState, { hidden }: LiveView): readonly Notice[] {
  return [hidden, awakeWords(device.awake, navigator.userAgent)].filter((notice) => notice !== null);
}

/** Whether the machine that is trained on has a picture of the camera's spot; null: none is. */
function spotOf({ machines, chosen }: AppState): { readonly isKept: boolean } | null {
  const kept = machines.find(({ machine }) => machine.id === chosen);
  return kept ? { isKept: kept.picture !== null } : null;
}

root.addEventListener('open-camera', ({ cameraId }) => app.openCamera(cameraId));
root.addEventListener('open-file', ({ file }) => app.openFile(file));
root.addEventListener('open-demo', () => app.openDemo());
root.addEventListener('open-set', ({ id }) => void app.openSet(id));
root.addEventListener('delete-set', ({ id }) => void app.deleteSet(id));
root.addEventListener('delete-everything', ({ machinesToo }) => void app.deleteEverything(machinesToo));
root.addEventListener('take-update', () => app.takeUpdate());
root.addEventListener('dismiss-problem', () => app.dismissProblem());
root.addEventListener('choose-camera', ({ id }) => app.chooseCamera(id));
root.addEventListener('choose-warning', ({ warning }) => app.wishes.chooseWarning(warning));
root.addEventListener('choose-sound', ({ sound }) => app.wishes.chooseSound(sound));
root.addEventListener('test-sound', () => app.wishes.testSound());
root.addEventListener('choose-view', ({ view }) => app.wishes.chooseView(view));
root.addEventListener('choose-machine', ({ id }) => app.machines.choose(id));
root.addEventListener('save-machine', ({ id, change, picture }) => void app.machines.save(id, change, picture));
root.addEventListener('delete-machine', ({ id }) => void app.machines.erase(id));
root.addEventListener('skip-machine', () => app.machines.skipOffer());
root.addEventListener('keep-spot-picture', ({ picture }) => void app.machines.keepPicture(picture));
root.addEventListener('keep-stop-hole', ({ hole }) => void app.machines.change({ stopHole: hole }));
root.addEventListener('looks-right', () => app.startSet());
root.addEventListener('start-set', () => app.startSet());
root.addEventListener('still-going', () => app.command('still-going'));
root.addEventListener('end-set', () => app.endSet());
root.addEventListener('cancel-set', () => app.cancelSet());
root.addEventListener('toggle-sound', () => app.wishes.toggleSound());
root.addEventListener('move-pad-line', ({ padLine }) => app.movePadLine(padLine));
root.addEventListener('close-report', () => app.closeReport());
root.addEventListener('export-set', ({ format }) => app.exportSet(format));

if (options.headless) driveFromOutside(app, (problem) => problemMessage(problem.kind, navigator.userAgent).title);

await app.start();
